import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticles } from '../../bench/datasets/articles.js';
import { scorePairs } from '../../bench/metrics/links.js';
import { align } from '../../src/align/align.js';
import { languageOf } from '../../src/languages/index.js';
import { cnr } from '../../src/languages/cnr.js';
import { en } from '../../src/languages/en.js';
import { ROLES, type Role, type Segment, type Side } from '../../src/model/document.js';

type Row = readonly [block: number, role: Role, text: string];

function segments(side: Side, rows: readonly Row[]): Segment[] {
  const letter = side === 'source' ? 's' : 't';
  return rows.map(([block, role, text], index) => ({
    id: `${letter}${String(index + 1)}`,
    block,
    role,
    start: 0,
    end: text.length,
    text,
    marks: [],
  }));
}

const SOURCE: readonly Row[] = [
  [1, 'title', 'Japanci nude modernizaciju Luke Bar'],
  [2, 'noise', '8.214 pregleda 3 komentar(a)'],
  [3, 'body', 'Japanska kompanija Morimoto ponudila je Crnoj Gori 240 miliona eura za proširenje terminala u Baru.'],
  [4, 'body', 'Ponudu je ministru Draganu Peraziću uručio ambasador Kendži Takahaši.'],
  [4, 'body', 'Perazić je rekao da je riječ o ozbiljnoj ponudi.'],
  [4, 'body', 'Dodao je da Vlada još nije donijela odluku.'],
  [5, 'body', 'Luka Bar je 2025. pretovarila 2,1 milion tona tereta, 14 odsto više nego 2024. godine.'],
  [5, 'body', 'Sindikat lučkih radnika traži garancije da niko od 420 zaposlenih neće ostati bez posla.'],
  [6, 'noise', 'Bonus video:'],
];

const TARGET: readonly Row[] = [
  [1, 'title', 'Japanese offer modernization of the Port of Bar'],
  [2, 'noise', '8214 views 3 comment(s)'],
  [3, 'noise', 'Note: This text was translated automatically and may contain mistakes, so read it with care.'],
  [4, 'body', 'Japanese company Morimoto has offered Montenegro 240 million euros to expand the terminal in Bar.'],
  [5, 'body', 'The offer was handed to Minister Dragan Perazić by Ambassador Kenji Takahashi.'],
  [5, 'body', 'Perazić said that it was a serious offer and added that the Government had not yet made a decision.'],
  [6, 'body', 'In 2025 the Port of Bar handled 2.1 million tonnes of cargo, 14 percent more than in 2024.'],
  [7, 'noise', 'Bonus video:'],
];

test('sets an article beside its translation', () => {
  const pairs = align(segments('source', SOURCE), segments('target', TARGET), cnr, en);
  expect(pairs.map(({ id, role, source, target }) => [id, role, source.join(), target.join()])).toEqual([
    ['p1', 'title', 's1', 't1'],
    ['p2', 'noise', 's2', 't2'],
    ['p3', 'noise', '', 't3'],
    ['p4', 'body', 's3', 't4'],
    ['p5', 'body', 's4', 't5'],
    ['p6', 'body', 's5,s6', 't6'],
    ['p7', 'body', 's7', 't7'],
    ['p8', 'body', 's8', ''],
    ['p9', 'noise', 's9', 't8'],
  ]);
});

test('every pair of text has a confidence of 0–1, noise has none', () => {
  for (const { role, confidence } of align(segments('source', SOURCE), segments('target', TARGET), cnr, en)) {
    if (role === 'noise') expect(confidence).toBeNull();
    else expect(confidence).toSatisfy((value: number) => value > 0 && value <= 1);
  }
});

test('a caption that moved to the end still finds its source', () => {
  const caption: Row = [9, 'caption', 'Kontejnerski terminal u Baru, Foto: Marko Vujadin'];
  const moved: Row = [9, 'caption', 'The container terminal in Bar, Photo: Marko Vujadin'];
  const [title, ...rest] = SOURCE.filter(([, role]) => role !== 'noise');
  if (!title) throw new Error('no title');
  const source = segments('source', [title, caption, ...rest]);
  const target = segments('target', [...TARGET.filter(([, role]) => role !== 'noise'), moved]);
  const pairs = align(source, target, cnr, en);
  expect(pairs.find((pair) => pair.source.includes('s2'))?.target).toEqual([`t${String(target.length)}`]);
  expect(pairs.at(-1)?.role).toBe('caption');
});

test('a source without its language is aligned all the same', () => {
  expect(align(segments('source', SOURCE), segments('target', TARGET), null, en)).toHaveLength(9);
});

test('an empty side leaves every segment alone', () => {
  const pairs = align(segments('source', SOURCE), [], cnr, en);
  expect(pairs.map((pair) => pair.source)).toEqual(SOURCE.map((_, index) => [`s${String(index + 1)}`]));
  expect(align([], segments('target', TARGET), cnr, en)).toHaveLength(TARGET.length);
  expect(align([], [], cnr, en)).toEqual([]);
});

test('property: every segment in one pair, target order kept, unmatched source after its neighbour, noise with noise', () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom(...ROLES),
    fc.oneof(
      fc.constantFrom('Marko je došao.', 'Marko came.', '8.214 pregleda', '240 million', '.', '他'),
      fc.string(),
    ),
  );
  const rows = fc.array(row, { maxLength: 14 });
  fc.assert(
    fc.property(rows, rows, (left, right) => {
      const source = segments('source', left);
      const target = segments('target', right);
      const pairs = align(source, target, cnr, en);
      expect(pairs.flatMap((pair) => pair.source).sort()).toEqual(source.map(({ id }) => id).sort());
      expect(pairs.flatMap((pair) => pair.target).sort()).toEqual(target.map(({ id }) => id).sort());
      const firsts = pairs.flatMap((pair) => pair.target.slice(0, 1)).map((id) => Number(id.slice(1)));
      expect(firsts).toEqual([...firsts].sort((one, other) => one - other));
      const roleOf = new Map([...source, ...target].map(({ id, role }) => [id, role]));
      for (const pair of pairs) {
        const noise = [...pair.source, ...pair.target].map((id) => roleOf.get(id) === 'noise');
        expect(new Set(noise).size).toBe(1);
      }
      pairs.forEach((pair, index) => {
        const first = Number(pair.source[0]?.slice(1));
        if (pair.target.length > 0) return;
        const alone = pairs.slice(0, index).findLastIndex(({ target: own }) => own.length > 0);
        const before = pairs.slice(Math.max(0, alone), index).flatMap((other) => other.source);
        if (first > 1) expect(before).toContain(`s${String(first - 1)}`);
        else expect(index).toBe(0);
      });
    }),
    { numRuns: 150 },
  );
});

test('the article bench keeps its links', () => {
  const scored = readArticles('corpora/articles').map((article) => {
    const side = (text: string, gold: typeof article.sourceSegments): Segment[] =>
      gold.map(({ id, role, start, end, text: own }) => ({
        id,
        block: text.slice(0, start).split(/\n\s*\n/).length,
        role: role === 'lead' ? 'lede' : (role as Role),
        start,
        end,
        text: own,
        marks: [],
      }));
    const found = align(
      side(article.source, article.sourceSegments),
      side(article.target, article.targetSegments),
      languageOf(article.from),
      languageOf(article.to) ?? en,
    );
    return { gold: article.alignment, found };
  });
  expect(scorePairs(scored).f1).toBeGreaterThan(0.97);
});
