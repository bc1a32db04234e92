/** Languages that share most of their words under one name: what is known of one serves the others. */
const FAMILIES: Readonly<Record<string, string>> = {
  bs: 'sr',
  cnr: 'sr',
  hr: 'sr',
  sh: 'sr',
  nb: 'no',
  nn: 'no',
};

/** The name under which a language's words are kept: Montenegrin, Serbian, Croatian and Bosnian are one. */
export function familyOf(tag: string): string {
  const [base = tag] = tag.toLowerCase().split('-');
  return FAMILIES[base] ?? base;
}
