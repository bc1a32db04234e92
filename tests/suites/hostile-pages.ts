/** Pages that make a careless HTML parser take for ever, each with its name. */
export const HOSTILE_PAGES: readonly (readonly [name: string, html: string])[] = [
  ['a hundred thousand nested elements', `<body>${'<div>'.repeat(100_000)}A school was opened.`],
  ['a hundred thousand nested inline elements', `<p>${'<b><i>'.repeat(50_000)}A school was opened.`],
  ['5 MB of tags', `<body>${'<br>'.repeat(1_200_000)}A school was opened.`],
  ['5 MB of brackets', `<p>A school was opened.${'<'.repeat(4_900_000)}`],
  ['5 MB of closing tags', `<p>A school was opened.${'</p>'.repeat(1_200_000)}`],
  ['an attribute of 4 MB', `<p title="${'x'.repeat(4_000_000)}">A school was opened.</p>`],
  ['an attribute that is never closed', `<p title="${'x '.repeat(2_000_000)}`],
  [
    'fifty thousand attributes',
    `<p ${Array.from({ length: 50_000 }, (_, at) => `a${String(at)}="1"`).join(' ')}>School.</p>`,
  ],
  ['a flood of entities', `<p>${'&amp;'.repeat(900_000)} A school.</p>`],
  ['a flood of entities that are none', `<p>${'&a'.repeat(2_000_000)} A school.</p>`],
  [
    'entities of entities',
    `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "${'&a;'.repeat(1000)}">]><p>A school. ${'&c;'.repeat(1000)}</p>`,
  ],
  ['a comment that is never closed', `<p>A school was opened.</p><!--${'- '.repeat(2_000_000)}`],
  ['a flood of comments', `<p>A school was opened.</p>${'<!-- -->'.repeat(500_000)}`],
  ['a script that is never closed', `<p>A school was opened.</p><script>${'</scrip '.repeat(500_000)}`],
  ['twenty thousand links in a paragraph', `<p>${'<a href="/x">School</a> '.repeat(19_000)}</p>`],
  ['sentences of marks', `<p>${'<b>A school.</b> '.repeat(2_900)}</p>`],
  ['a table of tables', `<body>${'<table><tr><td>'.repeat(80)}A school was opened.`],
  ['ten thousand list items', `<ul>${'<li>A school'.repeat(9_000)}</ul>`],
  [
    'structured data that nests',
    `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>A school was opened.</p>`,
  ],
  [
    'an address of 1 MB',
    `<link rel="canonical" href="https://x.example/${'a/'.repeat(500_000)}"><p>A school was opened.</p>`,
  ],
  ['a title of 1 MB', `<title>${'School '.repeat(150_000)}</title><p>A school was opened.</p>`],
];
