import type { Language } from '../languages/language.js';
import type { SegmentationRules } from '../languages/segmentation-rules.js';
import { segmentationOf } from './compiled-rules.js';

const CLOSING = '["\'”’“»«)\\]]*';
const OPENING = '["\'“„«»‘(\\[¿¡]*';
const MARKS = '[.!?…؟۔।։።。！？]+';
const RULES_ALONE = 'Recto';

/**
 * What our rules for a language come to in SRX 2.0, for other tools: abbreviations, initials and ordinals as exceptions, then the
 * breaks. What SRX cannot say (quotations, brackets, lists, headlines without a stop) is left out.
 */
export function writeSrx(language: Language): string {
  const rules = segmentationOf(language);
  const all = [...exceptions(rules), ...breaks(language)].map(([kind, before, after]) =>
    ruleElement(kind, before, after),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="no">
<formathandle type="start" include="no"/>
<formathandle type="end" include="yes"/>
<formathandle type="isolated" include="no"/>
</header>
<body>
<languagerules>
<languagerule languagerulename="${RULES_ALONE}">
${all.join('\n')}
</languagerule>
</languagerules>
<maprules>
<languagemap languagepattern="(?i)${language.tag}([-_].*)?" languagerulename="${RULES_ALONE}"/>
</maprules>
</body>
</srx>
`;
}

type Rule = readonly [breaks: 'yes' | 'no', before: string, after: string];

function exceptions(rules: SegmentationRules): Rule[] {
  const starters = alternatives(rules.starters);
  const unlessOpening = starters === '' ? '\\s' : `\\s+(?!(?:${starters})(?!\\w))`;
  const listed: readonly Rule[] = [
    ...after(rules.titles, '\\s'),
    ...after(rules.inner, unlessOpening),
    ...after(rules.beforeNumber, '\\s+\\p{Nd}'),
  ];
  const ordinals: readonly Rule[] = [['no', '(?<!\\w)(?:\\p{Nd}{1,3}|[IVXLC]+)\\.', unlessOpening]];
  return [...listed, ['no', '(?<!\\w)\\p{L}\\.', unlessOpening], ...(rules.ordinals ? ordinals : [])];
}

/** An exception after any of a list's words; none for an empty list. */
function after(words: string, next: string): Rule[] {
  const any = alternatives(words);
  return any === '' ? [] : [['no', `(?i)(?<!\\w)(?:${any})\\.`, next.startsWith('\\s+(?!') ? `(?i)${next}` : next]];
}

function breaks({ spaced }: Language): Rule[] {
  if (!spaced) return [['yes', '[。！？][”’）」』]*', '[^”’）」』]']];
  return [['yes', `${MARKS}${CLOSING}`, `\\s+${OPENING}(?!\\p{Ll})[\\p{L}\\p{Nd}]`]];
}

function alternatives(words: string): string {
  const plain = words.split(/\s+/).filter((word) => word !== '' && !word.includes('_'));
  return [...new Set(plain)].map((word) => word.replace(/[.()/]/g, '\\$&')).join('|');
}

function ruleElement(kind: 'yes' | 'no', before: string, next: string): string {
  return `<rule break="${kind}"><beforebreak>${escaped(before)}</beforebreak><afterbreak>${escaped(next)}</afterbreak></rule>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
