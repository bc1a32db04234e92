import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changes } from '../../../src/web/view-models/changes.js';

const drawn = (before: string, after: string, tag = 'en') =>
  changes(before, after, tag)
    .map(({ kind, text }) => ({ kept: text, deleted: `[-${text}-]`, inserted: `{+${text}+}` })[kind])
    .join('');

test('one word is one change', () => {
  expect(drawn('at least 11,300 packages out', 'at least 11,300 packs out')).toBe(
    'at least 11,300 [-packages-]{+packs+} out',
  );
});

test('a replaced phrase is one change, not one per word', () => {
  expect(drawn('Last Sunday, in court', 'Prošle nedjelje, in court')).toBe(
    '[-Last Sunday-]{+Prošle nedjelje+}, in court',
  );
});

test('the same text has no change, an empty one is deleted or inserted whole', () => {
  expect(changes('same', 'same', 'en')).toEqual([{ kind: 'kept', text: 'same' }]);
  expect(drawn('gone', '')).toBe('[-gone-]');
  expect(drawn('', 'new')).toBe('{+new+}');
});

test('Chinese is compared word by word', () => {
  expect(drawn('北京天气很好', '上海天气很好', 'zh')).toContain('天气');
});

test('both texts can be read out of the marks', () => {
  const words = fc.array(fc.constantFrom('a', 'bb', ' ', '  ', '.', 'ž', '\n'), { maxLength: 25 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const parts = changes(before, after, 'en');
      const read = (gone: string) => parts.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('');
      expect([read('inserted'), read('deleted')]).toEqual([before, after]);
    }),
  );
});
