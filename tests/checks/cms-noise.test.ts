import { expect, test } from 'vitest';
import { cmsNoise } from '../../src/checks/cms-noise.js';
import { runChecks } from '../../src/checks/run-checks.js';
import type { AlignedArticle } from '../../src/model/document.js';
import { exampleArticle } from './examples.js';

function withNoise(target: string, line: number): AlignedArticle {
  const article = exampleArticle({ from: null, to: 'en', source: null, target });
  const id = `t${String(line)}`;
  return {
    ...article,
    target: article.target.map((segment) => (segment.id === id ? { ...segment, role: 'noise' } : segment)),
    pairs: article.pairs.map((pair) => (pair.target[0] === id ? { ...pair, role: 'noise', confidence: null } : pair)),
  };
}

test('reports each line that the reader labelled as noise, as neutral', () => {
  const flags = runChecks(withNoise('A headline\n8214 views\nA sentence.', 2), [], [[cmsNoise, 'flag']]);
  expect(flags.map(({ place, severity }) => [place.text, severity])).toEqual([['8214 views', 'neutral']]);
});

test('is quiet about everything that is text', () => {
  const article = exampleArticle({ from: null, to: 'en', source: null, target: 'More than 8000 views were counted.' });
  expect(runChecks(article, [], [[cmsNoise, 'flag']])).toEqual([]);
});
