import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from '../../src/desk/inspect.js';
import type { Flag } from '../../src/model/flag.js';
import { isRefusal } from '../../src/model/refusal.js';

const corpora = resolve(import.meta.dirname, '../../corpora/articles');
const slugs = readdirSync(corpora).filter((slug) => existsSync(join(corpora, slug, 'mt.txt')));

/** One flag a line: pair, check, severity, tier when it is a hint, marked text, what it belongs to, suggestions. */
function line(flag: Flag): string {
  const tier = flag.tier === 'hint' ? ' hint' : '';
  const also = flag.also.map(({ side, text }) => `${side}:${text}`).join(' | ');
  const instead = flag.suggestions.join(' | ');
  return `${flag.pair}\t${flag.check}\t${flag.severity}${tier}\t${flag.place.side}:${flag.place.text}\t${also}\t→ ${instead}`;
}

test.each(slugs)('%s is flagged as its golden file says', async (slug) => {
  const file = (name: string) => {
    const path = join(corpora, slug, name);
    return existsSync(path)
      ? { bytes: readFileSync(path), fileName: name, mediaType: null, encoding: null }
      : null;
  };
  const gold = JSON.parse(readFileSync(join(corpora, slug, 'gold.json'), 'utf8')) as { sourceLang: string; targetLang: string };
  const target = file('mt.txt');
  if (!target) throw new Error('mt.txt is missing');
  const result = await inspect({ source: file('source.txt'), target, from: gold.sourceLang, to: gold.targetLang, date: null });
  if (isRefusal(result)) throw new Error(result.key);
  await expect(result.flags.map(line).join('\n') + '\n').toMatchFileSnapshot(join(import.meta.dirname, slug, 'flags.txt'));
});
