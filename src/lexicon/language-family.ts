const FAMILIES: Readonly<Record<string, string>> = { sr: 'sh', hr: 'sh', bs: 'sh', cnr: 'sh', nb: 'no', nn: 'no' };

/** One language under several tags: Serbian, Croatian, Bosnian and Montenegrin share their dictionaries and learned words. */
export function familyOf(tag: string): string {
  const [base = tag] = tag.toLowerCase().split('-');
  return FAMILIES[base] ?? base;
}
