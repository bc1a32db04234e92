import { expect, test } from 'vitest';
import { editionSchema } from '../../src/model/edition-schema.js';
import { jsonSchemas } from '../../src/model/schemas.js';
import { json } from '../../src/writers/json.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { sampleEdition, words, writerSuite } from '../suites/writer-suite.js';

writerSuite(json, (written) => texts(JSON.parse(written)).join('\n'));

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

test('nothing is lost: the file gives the edition back', () => {
  const edition = sampleEdition({ override: 'It was urgent.' });
  const { schema, comments, approvedAt, ...rest } = editionSchema.parse(JSON.parse(json.write(edition, words)));
  expect(schema).toBe('recto.edition/1');
  expect({
    ...rest,
    comments: comments.map((comment) => ({ ...comment, at: Date.parse(comment.at) })),
    approvedAt: Date.parse(approvedAt),
  }).toEqual(edition);
});

test('the published JSON Schema accepts it and refuses another version', () => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const valid = ajv.compile(jsonSchemas()['edition'] as object);
  const file = JSON.parse(json.write(sampleEdition(), words)) as object;
  expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
  expect(valid({ ...file, schema: 'recto.edition/2' })).toBe(false);
  expect(valid({ ...file, hash: 'x' })).toBe(false);
});
