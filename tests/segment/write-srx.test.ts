import { expect, test } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/languages/index.js';
import type { Language } from '../../src/languages/language.js';
import { PLAIN_LANGUAGES } from '../../src/languages/plain-languages.js';
import { isRefusal } from '../../src/model/refusal.js';
import { ownCutter } from '../../src/segment/own-cuts.js';
import { ownRulesFor } from '../../src/segment/own-rules.js';
import { readSrx } from '../../src/segment/read-srx.js';
import { writeSrx } from '../../src/segment/write-srx.js';

async function cutByExported(language: Language, text: string): Promise<string[]> {
  const rules = await readSrx(Buffer.from(writeSrx(language)));
  if (isRefusal(rules)) throw new Error(`${language.tag}: ${JSON.stringify(rules)}`);
  const own = ownRulesFor({ rules, replaces: true }, language.tag);
  if (!own) throw new Error(`no rules for ${language.tag}`);
  return ownCutter(own, language)
    .cut(text)
    .map(({ start, end }) => text.slice(start, end));
}

test('our rules for every language are an SRX file that can be read again and is for that language', async () => {
  for (const language of [...LANGUAGES, ...PLAIN_LANGUAGES])
    expect((await cutByExported(language, 'x')).length, language.tag).toBe(1);
});

test.each([
  ['en', ['Mr. Low met J. Smith of Pitt & Co. Limited on p. 5 of it.', '“Fine.”', 'He left Pitt & Co.', 'They know.']],
  ['cnr', ['Dr Marić je u 75. minutu rekao „Ne.“', 'Zatim je prof. Ana otišla.', 'Kraj!']],
  ['de', ['Am 3. Oktober kam Dr. Meier, z. B. im 2. Weltkrieg.', 'Danach ging er.']],
  ['ru', ['Проф. А. Котов живёт на ул. Мира.', 'Там тихо.']],
])('cut by the exported rules alone, %s text falls into the same sentences', async (tag, sentences) => {
  const language = languageOf(tag);
  if (!language) throw new Error(tag);
  expect(await cutByExported(language, sentences.join(' '))).toEqual(sentences);
});

test('scripts without spaces are cut without one', async () => {
  const chinese = languageOf('zh');
  if (!chinese) throw new Error('zh');
  expect(await cutByExported(chinese, '他说：“不知道。”部长沉默。')).toEqual(['他说：“不知道。”', '部长沉默。']);
});
