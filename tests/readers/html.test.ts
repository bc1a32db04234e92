import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { isRefusal } from '../../src/model/refusal.js';
import { html } from '../../src/readers/html.js';
import { expectSound, readerSuite } from '../suites/reader-suite.js';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

readerSuite({
  reader: html,
  write: (paragraphs) => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n'),
  scraps: [
    '<p>',
    '</p>',
    '<div',
    '<b>',
    '</i>',
    '<a href="javascript:x">',
    '<!--',
    '-->',
    '<script>',
    '<table><tr>',
    '&#0;',
    '&#xD800;',
    '&',
    '<',
    '<br>',
  ],
});

async function document(page: string): Promise<Document> {
  const result = await html.read(new TextEncoder().encode(page), {});
  if (isRefusal(result)) throw new Error(result.key);
  expectSound(result);
  return result;
}

async function lines(page: string): Promise<string[]> {
  const { text, blocks } = await document(page);
  return blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

const BODY =
  '<p>The harbour bridge was closed on Monday, the city said, because two of its cables had rusted through. Repairs will take until autumn.</p>';

describe('roles come from tags and from words', () => {
  test('a whole article', async () => {
    const page = `<article><p class="kicker">City</p><h1>Bridge closed</h1><p class="standfirst">Two cables rusted through</p>
      <p class="byline">By Ann Lee</p><time datetime="2026-03-02">2 March 2026</time>
      <figure><img src="x"><figcaption>The bridge. Photo: Ann Lee</figcaption></figure>${BODY}
      <h2>What next</h2><blockquote><p>It will take months.</p></blockquote><ul><li>buses</li><li>ferries</li></ul>
      <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td><td>3</td></tr></table><p>Share on Facebook</p></article>`;
    expect(await lines(page)).toEqual([
      'kicker: City',
      'title: Bridge closed',
      'lede: Two cables rusted through',
      'byline: By Ann Lee',
      'dateline: 2 March 2026',
      'caption: The bridge. Photo: Ann Lee',
      expect.stringMatching(/^body: The harbour/),
      'subheading: What next',
      'quote: It will take months.',
      'list: buses',
      'list: ferries',
      'table: Year\tCost',
      'table: 2025\t3',
      'noise: Share on Facebook',
    ]);
  });

  test('the menu, the footer and the teasers around an article are left behind', async () => {
    const page = `<html><body><header><a href="/">Home</a></header><nav>Menu</nav><main><h1>Bridge closed</h1>${BODY}</main><aside>Most read</aside><footer>Imprint</footer></body></html>`;
    expect(await lines(page)).toEqual(['title: Bridge closed', expect.stringMatching(/^body: /)]);
  });

  test('an article that nothing marks is found by its text; its headline comes along', async () => {
    const page = `<html><body><header>Portal</header><div><a href="/a">One</a><a href="/b">Two</a></div><h1>Bridge closed</h1><div class="x"><div>${BODY.repeat(6)}</div></div><footer>Imprint</footer></body></html>`;
    const found = await lines(page);
    expect(found[0]).toBe('title: Bridge closed');
    expect(found).toHaveLength(7);
    expect(found.join()).not.toMatch(/Imprint|Portal|One/);
  });

  test('two line breaks part paragraphs, one does not', async () => {
    expect(
      await lines('<p>Bridge closed</p><p>One line<br>and its second.<br><br>Another paragraph, which is longer.</p>'),
    ).toEqual(['title: Bridge closed', 'body: One line\nand its second.', 'body: Another paragraph, which is longer.']);
  });
});

describe('inline markup becomes marks', () => {
  test('with document offsets, without white space at the ends', async () => {
    const { text, blocks } = await document(
      '<p>Title</p><p>He said <b>no </b>and <em>left <strong>at once</strong></em>, H<sub>2</sub>O in hand.</p>',
    );
    const marks = blocks.flatMap((block) =>
      block.marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
    );
    expect(marks).toEqual(['bold no', 'italic left at once', 'bold at once', 'subscript 2']);
  });

  test('only addresses that can travel are kept', async () => {
    const { blocks } = await document(
      '<link rel="canonical" href="https://paper.example/a/1"><p>Title</p><p><a href="https://x.example/">a</a> <a href="/b">b</a> <a href="mailto:c@x.example">c</a> <a href="javascript:alert(1)">d</a> <a href="data:text/html,x">e</a> <a href="#f">f</a></p>',
    );
    expect(blocks.flatMap(({ marks }) => marks.map(({ href }) => href))).toEqual([
      'https://x.example/',
      'https://paper.example/b',
      'mailto:c@x.example',
    ]);
  });
});

describe('nothing active gets in', () => {
  test.each([
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<svg onload="alert(1)"><text>alert(1)</text></svg>',
    '<iframe srcdoc="alert(1)"></iframe>',
    '<noscript><p>alert(1)</p></noscript>',
    '<template><p>alert(1)</p></template>',
    '<form><button>alert(1)</button></form>',
    '<img src=x onerror="alert(1)">',
    '<p hidden>alert(1)</p>',
    '<math><mtext></form><style>alert(1)</style></math>',
  ])('%s', async (hostile) => {
    const read = await document(`<p>Title of it</p>${hostile}<p>Some text stands here, and it is longer.</p>`);
    expect(JSON.stringify(read)).not.toContain('alert');
  });
});

describe('what the page says of itself', () => {
  test('its day, language, address and encoding', async () => {
    const page = `<html lang="en-GB"><head><meta charset="utf-8"><link rel="canonical" href="https://paper.example/1">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-03-02T23:30:00+05:00"}]}</script></head><body><article>${BODY}</article></body></html>`;
    expect((await document(page)).facts).toEqual({
      encoding: 'utf-8',
      date: '2026-03-02',
      language: 'en-GB',
      url: 'https://paper.example/1',
    });
  });

  test.each([
    ['<meta property="article:published_time" content="2026-03-02T10:00:00Z">', '2026-03-02'],
    ['<time datetime="2026-03-02">2 March</time>', '2026-03-02'],
    ['<meta name="date" content="Mon, 02 Mar 2026 10:00:00 GMT">', '2026-03-02'],
    ['<meta name="date" content="2026-02-31">', undefined],
    ['<meta name="date" content="yesterday">', undefined],
  ])('%s', async (head, date) => {
    expect((await document(`${head}<p>Title of it</p>${BODY}`)).facts.date).toBe(date);
  });

  test('a template that says English does not make a Serbian text English', async () => {
    const body =
      '<p>Ministar je u ponedjeljak stigao u Budimpeštu i razgovarao sa domaćinima o novoj pruzi i mostu, saopšteno je iz vlade.</p>';
    expect((await document(`<html lang="en"><body>${body}</body></html>`)).facts.language).toBeUndefined();
    expect((await document(`<html lang="bs"><body>${body}</body></html>`)).facts.language).toBe('bs');
  });

  test('a charset named in the page is believed', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1250"><p>Naslov</p><p>'),
      Buffer.from([0x9a, 0x9e, 0xe8]),
      Buffer.from('</p>'),
    ]);
    expect(await html.read(bytes, {})).toMatchObject({ text: 'Naslov\n\nšžč', facts: { encoding: 'windows-1250' } });
  });
});

describe('a bomb is refused or read in time', () => {
  test.each([
    ['nested divisions', '<div>'.repeat(100_000)],
    ['nested bold', '<b>'.repeat(100_000)],
    ['five megabytes of tags', '<p>'.repeat(1_700_000)],
    ['five megabytes of brackets', '<'.repeat(5_000_000)],
    ['comments without end', '<p>x</p>' + '<!--'.repeat(1_200_000)],
    ['attributes without end', `<p ${'a=b '.repeat(1_200_000)}>x</p>`],
    ['entities without end', `<p>${'&amp'.repeat(1_200_000)}`],
    ['as many entities as are read', `<p>${'&amp'.repeat(49_000)}`],
    ['open cells', '<td>'.repeat(29_000) + 'x'],
    ['deep but allowed', ('<div>'.repeat(190) + 'text' + '</div>'.repeat(190)).repeat(75)],
  ])(
    '%s',
    async (_, page) => {
      const started = process.cpuUsage();
      await html.read(new TextEncoder().encode(page), {});
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
    },
    60_000,
  );
});
