import { expect, test } from 'vitest';
import { openLocales } from '../../src/locales/index.js';
import { messageValues, valueText } from '../../src/locales/message-values.js';
import type { MessageValue } from '../../src/model/flag.js';

const locales = await openLocales();

test.each<[MessageValue, string, string]>([
  [{ kind: 'text', text: 'Wang' }, 'Wang', 'Wang'],
  [{ kind: 'texts', texts: ['a', 'b', 'c'] }, 'a, b and c', 'a, b i c'],
  [{ kind: 'number', number: 1234567.5 }, '1,234,567.5', '1.234.567,5'],
  [{ kind: 'date', date: '2026-11-01' }, '1 November 2026', '1. novembar 2026.'],
  [{ kind: 'weekday', weekday: 7 }, 'Sunday', 'nedjelja'],
  [{ kind: 'month', month: 3 }, 'March', 'mart'],
  [{ kind: 'language', tag: 'hu' }, 'Hungarian', 'mađarski'],
  [{ kind: 'currency', code: 'HUF' }, 'Hungarian Forint', 'mađarska forinta'],
  [{ kind: 'unit', unit: 'kilometre-per-hour' }, 'kilometres per hour', 'kilometri na sat'],
  [{ kind: 'unit', unit: 'furlong-per-fortnight' }, 'furlong per fortnight', 'furlong per fortnight'],
])('%j', (value, english, montenegrin) => {
  expect(valueText(value, 'en', locales.words('en').t)).toBe(english);
  expect(valueText(value, 'sr-Latn', locales.words('sr-Latn').t)).toBe(montenegrin);
});

test('a count stays a number, because it chooses the plural', () => {
  const values = { count: { kind: 'number', number: 12000 }, other: { kind: 'number', number: 12000 } } as const;
  expect(messageValues(values, 'en', locales.words('en').t)).toEqual({ count: 12000, other: '12,000' });
});
