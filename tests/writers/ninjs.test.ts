import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { ninjs } from '../../src/writers/ninjs.js';
import { plainHtml, rightToLeft, sampleEdition, words, writerSuite } from '../suites/writer-suite.js';

interface Item {
  readonly uri: string;
  readonly version: string;
  readonly language: string;
  readonly headlines: readonly { role: string; value: string }[];
  readonly bodies: readonly { contentType: string; value: string }[];
  readonly [property: string]: unknown;
}

const item = (written: string): Item => JSON.parse(written) as Item;
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/ninjs', name), 'utf8')) as object;

writerSuite(ninjs, (written) => {
  const { headlines, bodies } = item(written);
  return [...headlines.map(({ value }) => value), bodies[1]?.value ?? ''].join('\n');
});

test('both bodies say the same', () => {
  const [marked, plain] = item(ninjs.write(sampleEdition(), words)).bodies;
  const lines = (text = ''): string[] => text.split('\n').filter(Boolean);
  expect(lines(plainHtml(marked?.value ?? ''))).toEqual(lines(plain?.value));
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(schema('geojson-stub.json'));
const valid = ajv.compile(schema('ninjs-schema_3.1.json'));

test.each([
  ['a full edition', sampleEdition()],
  ['right to left', rightToLeft()],
  ['an override', sampleEdition({ override: 'It was urgent.' })],
  ['a translation alone of unknown origin', sampleEdition({ from: null, url: null, engine: null, externalId: null })],
  ['an address that is none', sampleEdition({ url: 'not an address' })],
])('%s is valid ninjs 3.1', (_, edition) => {
  const ok = valid(item(ninjs.write(edition, words)));
  expect(valid.errors ?? []).toEqual([]);
  expect(ok).toBe(true);
});

test('the schema would notice a property too many', () => {
  expect(valid({ ...item(ninjs.write(sampleEdition(), words)), reviewed: true })).toBe(false);
});

test('it says who reviewed and approved, what was machine-made, and what it translates', () => {
  expect(item(ninjs.write(sampleEdition(), words))).toMatchObject({
    ...{ uri: 'urn:recto:article:a1:en', version: '7', language: 'en', versionCreated: '2023-11-14T22:13:20.123Z' },
    infoSources: [
      { name: 'engine-x', role: 'machine-translation' },
      { name: 'Ana <R.>', role: 'post-editing' },
      { name: 'Eva & Co', role: 'approval' },
    ],
    associations: [{ rel: 'translationOf', uri: 'https://example.org/7', language: 'cnr' }],
    altIds: [{ role: 'edition' }, { role: 'cms', value: 'cms-7' }, { role: 'sha256', value: sampleEdition().hash }],
    digitalSourceType: { uri: expect.stringMatching(/compositeWithTrained/) as string },
  });
});

test('an edition that nobody changed says so', () => {
  const { digitalSourceType } = item(ninjs.write(sampleEdition({ pairs: [] }), words));
  expect(digitalSourceType).toMatchObject({ uri: expect.stringMatching(/\/trainedAlgorithmicMedia$/) as string });
});

test('the headline stands in the headlines, not again in the bodies', () => {
  const { headlines, bodies } = item(ninjs.write(sampleEdition(), words));
  expect(headlines.map(({ role }) => role)).toEqual(['main', 'kicker']);
  for (const { value } of bodies) expect(value).not.toMatch(/China offers|Diplomacy/);
  expect(bodies[0]?.value).not.toMatch(/<script/);
});
