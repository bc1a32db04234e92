/** One number in a text, as what it may stand for; keys are `n46` for a value and `t641` for a clock time. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  /** Any one of them in the other text satisfies it. */
  readonly keys: readonly string[];
  /** So does one of every group: 22:41 by 22 (or 10) and 41; 10.05. by 10 and 5. */
  readonly groups: readonly (readonly string[])[];
  /** What it would be under another locale's separators. */
  readonly foreign: readonly string[];
  readonly value: number | null;
  readonly form: 'digits' | 'words';
  readonly kind: 'plain' | 'year' | 'percent' | 'clock' | 'parts';
  /** 1000 in "3 thousand", 1 without a scale word. */
  readonly scale: number;
  /** False for words that may be something else (one, both, half) and for digits inside names (F-16). */
  readonly hard: boolean;
}

/** The key of a value. */
export function valueKey(value: number): string {
  return `n${String(Number(value.toPrecision(12)))}`;
}

/** The key of a clock time in minutes after midnight; 22:41 and 10:41 p.m. are one. */
export function clockKey(minutes: number): string {
  return `t${String(minutes % 720)}`;
}

/** 18 and 6: the hour on either clock. */
export function hourKeys(hour: number): string[] {
  const other = hour >= 12 ? hour - 12 : hour + 12;
  return [valueKey(hour), valueKey(other), ...(hour % 12 === 0 ? [valueKey(12)] : [])];
}

/** A number read in full; what is left out is nothing special. */
export function numberMention(fields: Pick<NumberMention, 'start' | 'end'> & Partial<NumberMention>): NumberMention {
  return {
    keys: [],
    groups: [],
    foreign: [],
    value: null,
    form: 'digits',
    kind: 'plain',
    scale: 1,
    hard: true,
    ...fields,
  };
}

/** Everything a mention offers to the numbers of the other text. */
export function offers({ keys, groups, foreign }: NumberMention): readonly string[] {
  return [...keys, ...groups.flat(), ...foreign];
}
