import { expect, test } from 'vitest';
import { isNameFlag, newNameFlags, percent, perThousand, shareOf } from '../../bench/metrics/name-flags.js';
import { inspectPair } from '../../src/desk/inspect-pair.js';
import type { Flag } from '../../src/model/flag.js';

const { flags } = inspectPair({
  source: 'Beč',
  target: 'Beč',
  from: 'sr',
  to: 'en',
  date: null,
  context: null,
});
const [real] = flags;

function flag(key: string, check = 'name-mismatch', tier: Flag['tier'] = 'flag'): Flag {
  if (!real) throw new Error('no flag to begin with');
  return { ...real, key, check, tier };
}

test('only shown flags of checks of names count', () => {
  expect(isNameFlag(flag('a', 'name-exonym'))).toBe(true);
  expect(isNameFlag(flag('a', 'name-exonym', 'hint'))).toBe(false);
  expect(isNameFlag(flag('a', 'number-value'))).toBe(false);
});

test('a flag is new when the good side has fewer of it', () => {
  const keys = newNameFlags([flag('a')], [flag('a'), flag('a'), flag('b'), flag('c', 'negation')]).map(
    ({ key }) => key,
  );
  expect(keys).toEqual(['a', 'b']);
  expect(newNameFlags([flag('a'), flag('b')], [flag('b')])).toEqual([]);
});

test('shares and rates say what they are taken of', () => {
  expect(percent(shareOf([1, 2, 3], (one) => one > 1))).toBe('2/3 = 66.7 %');
  expect(percent({ some: 0, all: 0 })).toBe('–');
  expect(perThousand(3, 1500)).toBe('2.00');
  expect(perThousand(0, 0)).toBe('–');
});
