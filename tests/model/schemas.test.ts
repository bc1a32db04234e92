import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/model/schemas.js';

test.each(Object.entries(jsonSchemas()))(
  'docs/schemas/%s.schema.json is what npm run schemas writes',
  (name, schema) => {
    const file = resolve(import.meta.dirname, `../../docs/schemas/${name}.schema.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
