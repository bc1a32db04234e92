import { existsSync, readFileSync } from 'node:fs';

/** One name of a source beside a form seen in a translation, with what a reviewer should be told. */
export interface NameRow {
  readonly id: string;
  readonly family: string;
  /** `person`, `place` or `org`. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly target: string;
  /** Other forms of the name that the article holds. */
  readonly familyForms: readonly string[];
  readonly odd: boolean;
  readonly kind: string;
  readonly accepted: readonly string[];
}

/** Reads `names_dev.tsv`; no rows where it is missing. */
export function readNames(file: string): NameRow[] {
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [
      id = '',
      family = '',
      from = '',
      type = '',
      source = '',
      forms = '',
      to = '',
      target = '',
      label,
      kind = '',
      accepted = '',
    ] = line.replace(/\r$/, '').split('\t');
    return {
      ...{ id, family, type, from, to, source, target, kind },
      familyForms: forms.split(';').filter(Boolean),
      odd: label === 'odd',
      accepted: accepted.split(';').filter(Boolean),
    };
  });
}
