import { expect, test } from 'vitest';
import { html } from '../../src/writers/html.js';
import { inlineHtml } from '../../src/writers/inline-html.js';
import { plainHtml, rightToLeft, sampleEdition, words, writerSuite } from '../suites/writer-suite.js';

writerSuite(html, plainHtml);

const page = html.write(sampleEdition(), words);

test('each role has its element, neighbouring list items one list', () => {
  expect(page).toContain('<h1>China offers &lt;help&gt; &amp; “more”</h1>');
  expect(page).toContain('<p class="kicker">Diplomacy</p>');
  expect(page).toContain('<h2>Two lines<br>\nof a heading</h2>');
  expect(page).toContain('<ul>\n<li><sub>One</sub></li>\n<li>Two</li>\n</ul>');
  expect(page).toContain('<blockquote><p>');
});

test('nothing of the article becomes markup, and only safe links are links', () => {
  expect(page).not.toMatch(/<script|javascript:/);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain('Click <code>here</code>.');
});

test('overlapping marks are nested properly', () => {
  expect(page).toContain(
    '<strong>Wang met <em><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">Orbán</a></em></strong><em> in Budapest.</em>',
  );
});

test('marks inside a link leave it one link; a link inside a link is none', () => {
  const link = { start: 0, end: 9, kind: 'link' as const, href: 'https://a.example/' };
  const bold = { start: 2, end: 4, kind: 'bold' as const };
  const inner = { start: 4, end: 6, kind: 'link' as const, href: 'https://b.example/' };
  expect(inlineHtml({ text: 'abcdefghi', marks: [bold, inner, link] })).toBe(
    '<a href="https://a.example/">ab<strong>cd</strong>efghi</a>',
  );
});

test('the page says its language and direction, the record speaks the reader’s', () => {
  expect(page).toContain('<html lang="en" dir="ltr">');
  expect(html.write(rightToLeft(), words)).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('<footer lang="en" dir="ltr">');
  expect(page).toContain('note.engine-reviewed engine-x · Ana &lt;R.&gt; · Eva &amp; Co');
  expect(page).toContain(sampleEdition().hash);
});

test('an override is printed', () => {
  expect(html.write(sampleEdition({ override: 'It was urgent.' }), words)).toContain('It was urgent.');
});
