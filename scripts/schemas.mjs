// `npm run schemas`: writes docs/schemas/*.json from the zod schemas of src/model (what tsc built).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const { jsonSchemas } = await import(join(root, 'dist/model/schemas.js'));
mkdirSync(join(root, 'docs/schemas'), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(join(root, 'docs/schemas', `${name}.schema.json`), JSON.stringify(schema, null, 2) + '\n');
