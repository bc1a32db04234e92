import type { Flag } from '../../src/model/flag.js';

/** True for a shown flag of a check of names. */
export function isNameFlag({ tier, check }: Flag): boolean {
  return tier === 'flag' && check.startsWith('name-');
}

/** Name flags on a worsened text that are not on the good one; the same flag twice must be there twice. */
export function newNameFlags(good: readonly Flag[], bad: readonly Flag[]): Flag[] {
  const known = new Map<string, number>();
  for (const { key } of good.filter(isNameFlag)) known.set(key, (known.get(key) ?? 0) + 1);
  return bad.filter(isNameFlag).filter(({ key }) => {
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

/** Some of all, as a share. */
export interface Share {
  readonly some: number;
  readonly all: number;
}

/** How many of the items are so. */
export function shareOf<Item>(items: readonly Item[], isSo: (item: Item) => boolean): Share {
  return { some: items.filter(isSo).length, all: items.length };
}

/** `12/16 = 75.0 %`, or a dash where there is nothing to count. */
export function percent({ some, all }: Share): string {
  return all === 0 ? '–' : `${String(some)}/${String(all)} = ${((100 * some) / all).toFixed(1)} %`;
}

/** How many there are in a thousand words. */
export function perThousand(count: number, words: number): string {
  return words === 0 ? '–' : ((1000 * count) / words).toFixed(2);
}
