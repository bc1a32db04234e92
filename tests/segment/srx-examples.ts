/** Wraps rules and maps into an SRX 2.0 file of our own making. */
export function srx(
  sets: Readonly<Record<string, string>>,
  maps: readonly (readonly [string, string])[],
  cascade = 'yes',
): string {
  const rules = Object.entries(sets).map(
    ([name, rule]) => `<languagerule languagerulename="${name}">\n${rule}\n</languagerule>`,
  );
  const mapped = maps.map(
    ([pattern, name]) => `<languagemap languagepattern="${pattern}" languagerulename="${name}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="${cascade}">
<formathandle type="start" include="no"/>
</header>
<body>
<languagerules>
${rules.join('\n')}
</languagerules>
<maprules>
${mapped.join('\n')}
</maprules>
</body>
</srx>
`;
}

/** One rule of an SRX file. */
export function rule(breaks: 'yes' | 'no', before: string, after: string): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<rule break="${breaks}"><beforebreak>${escaped(before)}</beforebreak><afterbreak>${escaped(after)}</afterbreak></rule>`;
}

/** A file for several languages: exceptions before breaks, one set for all. */
export const HOUSE_RULES = srx(
  {
    English: rule('no', '\\b(?:Rly|Jct)\\.', '\\s'),
    Montenegrin: [
      rule('no', '(?i)\\bopš\\.', '\\s'),
      rule('no', '\\bSl\\. l\\.', '\\s'),
      rule('yes', ';', '\\s+\\p{Lu}'),
    ].join('\n'),
    All: [rule('no', '\\b[\\p{Lu}]\\.', '\\s'), rule('yes', '[.?!]+', '\\s+\\p{Lu}')].join('\n'),
  },
  [
    ['(?i)en([-_].*)?', 'English'],
    ['(?:cnr|sr|hr|bs)([-_].*)?', 'Montenegrin'],
    ['.*', 'All'],
  ],
);
