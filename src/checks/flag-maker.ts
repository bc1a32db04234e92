import type { AlignedArticle, Segment } from '../model/document.js';
import type { Finding, Flag, MarkedPlace, MessageValue, Place, Tier } from '../model/flag.js';
import type { Check, CheckContext } from './check.js';
import { flagKey, foldForKey, isDistinctive } from './flag-key.js';

/** Collects findings and gives them out as flags, in the order of the text. */
export interface FlagMaker {
  readonly add: (check: Check, tier: Tier, finding: Finding) => void;
  readonly flags: () => Flag[];
}

interface Home {
  readonly segment: Segment;
  readonly pair: string;
  /** Position of the pair in the article. */
  readonly at: number;
  readonly noise: boolean;
}

type Draft = Omit<Flag, 'id'> & { readonly at: number };

/** Turns findings into flags: the pair by the segment, the heading by the check, the key by what the doubt is about. */
export function flagMaker(article: AlignedArticle, { pairs, from, to }: CheckContext): FlagMaker {
  const homes = new Map<string, Home>();
  pairs.forEach(({ pair, source, target }, at) => {
    for (const segment of [...source, ...target])
      homes.set(segment.id, { segment, pair: pair.id, at, noise: pair.role === 'noise' });
  });
  const smallWords = new Set(
    [from, to]
      .flatMap((language) => language?.segmentation?.starters.split(/\s+/u) ?? [])
      .filter((word) => word !== ''),
  );
  const drafts: Draft[] = [];

  return {
    add: (check, tier, finding) => {
      const home = homes.get(finding.place.segment);
      if (!home) throw new Error(`${check.id} marks ${finding.place.segment}, which stands in no pair.`);
      // The contract: noise carries no flag but that of the noise check.
      if (home.noise && !check.category.startsWith('design/')) return;
      const marked = (place: Place): MarkedPlace => mark(check, place, homes);
      const place = marked(finding.place);
      const also = (finding.also ?? []).map(marked);
      const identity = finding.identity ?? defaultIdentity(finding, place, also, home.segment, smallWords);
      drafts.push({
        key: flagKey({ check: check.id, from: article.from, to: article.to, identity }),
        check: check.id,
        category: check.category,
        severity: finding.severity ?? check.severity,
        tier: finding.tier ?? tier,
        pair: home.pair,
        place,
        also,
        values: finding.values ?? {},
        variant: finding.variant ?? null,
        suggestions: finding.suggestions ?? [],
        at: home.at,
      });
    },
    flags: () => drafts.sort(byPlace).map(({ at: _at, ...flag }, index) => ({ id: `f${String(index + 1)}`, ...flag })),
  };
}

function mark(check: Check, place: Place, homes: ReadonlyMap<string, Home>): MarkedPlace {
  const text = homes.get(place.segment)?.segment.text;
  if (text === undefined) throw new Error(`${check.id} marks ${place.segment}, which stands in no pair.`);
  return { ...place, text: text.slice(place.start, place.end) };
}

function defaultIdentity(
  finding: Finding,
  place: MarkedPlace,
  also: readonly MarkedPlace[],
  segment: Segment,
  smallWords: ReadonlySet<string>,
): string[] {
  const texts = [place.text, ...also.map(({ text }) => text)];
  const values = Object.entries(finding.values ?? {}).map(([name, value]) => `${name}=${valueText(value)}`);
  const context = isDistinctive(place.text, smallWords) ? [] : [foldForKey(segment.text)];
  return [finding.variant ?? '', ...texts, ...values.sort(), ...context];
}

function valueText(value: MessageValue): string {
  return Object.values(value).slice(1).flat().join('|');
}

function byPlace(one: Draft, other: Draft): number {
  return (
    one.at - other.at ||
    sideOrder(one.place) - sideOrder(other.place) ||
    one.place.segment.localeCompare(other.place.segment, 'en', { numeric: true }) ||
    one.place.start - other.place.start ||
    one.place.end - other.place.end ||
    one.check.localeCompare(other.check)
  );
}

function sideOrder({ side }: Place): number {
  return side === 'target' ? 0 : 1;
}
