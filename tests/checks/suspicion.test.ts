import { expect, test } from 'vitest';
import { suspicion } from '../../src/checks/suspicion.js';
import type { Pair } from '../../src/model/document.js';
import type { Flag, Severity, Tier } from '../../src/model/flag.js';

const pair = (id: string, role: Pair['role'] = 'body'): Pair => ({
  id,
  role,
  source: [],
  target: ['t1'],
  confidence: null,
});
const flag = (severity: Severity, tier: Tier = 'flag'): Flag => ({
  id: 'f1',
  key: 'k',
  check: 'number-value',
  category: 'accuracy/mistranslation',
  severity,
  tier,
  pair: 'p1',
  place: { side: 'target', segment: 't1', start: 0, end: 1, text: 'x' },
  also: [],
  values: {},
  variant: null,
  suggestions: [],
});

test.each([
  [[flag('critical')], 0.85],
  [[flag('minor'), flag('major')], 0.7],
  [[flag('major', 'hint')], 0.3],
  [[], 0],
])('%# findings add up as 1 − Π(1 − w)', (flags, expected) => {
  expect(suspicion([pair('p1'), pair('p2')], flags)).toEqual({ p1: expected, p2: 0 });
});

test('noise is never suspicious', () => {
  expect(suspicion([pair('p1', 'noise')], [flag('neutral')])).toEqual({ p1: 0 });
});
