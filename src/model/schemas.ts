import { z } from 'zod';
import { editionSchema } from './edition-schema.js';
import { checkReportSchema, pairReportSchema } from './report-schema.js';

/** The JSON Schemas of everything Recto prints for machines, by file name (`docs/schemas/<name>.schema.json`). */
export function jsonSchemas(): Record<string, unknown> {
  return {
    'check-report': z.toJSONSchema(checkReportSchema),
    'pair-report': z.toJSONSchema(pairReportSchema),
    edition: z.toJSONSchema(editionSchema),
  };
}
