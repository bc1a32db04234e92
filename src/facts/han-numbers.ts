import { readDigits } from './digits.js';
import { clockKey, hourKeys, numberMention, valueKey, type NumberMention } from './number-mention.js';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  兩: 2,
};
const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
};

const CLOCK = /(?<hour>\p{Nd}{1,2})[时時点點](?<minute>\p{Nd}{1,2})分?/gu;
const ARABIC = '(?<digits>\\p{Nd}+(?:[.,:/]\\p{Nd}+)*)';
const NUMBERS = new RegExp(
  `(?:(?<percent>百分之))?(?:${ARABIC}(?<scale>[十百千万萬亿億兆]*)(?<more>余|多|几)?(?<later>[万萬亿億])?|(?<han>[〇零一二两兩三四五六七八九十百千万萬亿億]+(?:点[〇零一二三四五六七八九]+[万亿]*)?))(?<half>半)?`,
  'gu',
);

/** The numbers of a Chinese or Japanese text; numerals that may be part of a word (一些, 十分, 千万) are never hard. */
export function hanNumbers(text: string): NumberMention[] {
  const clocks = [...text.matchAll(CLOCK)].map(({ 0: found, index, groups }) => {
    const hour = number(groups?.['hour']);
    const minute = number(groups?.['minute']);
    return numberMention({
      start: index,
      end: index + found.length,
      keys: [clockKey(hour * 60 + minute)],
      groups: [hourKeys(hour), [valueKey(minute)]],
      kind: 'clock',
    });
  });
  const numbers = [...text.matchAll(NUMBERS)].map(mentionOf).filter((mention) => mention !== null);
  const inClock = ({ start }: NumberMention): boolean =>
    clocks.some((clock) => start >= clock.start && start < clock.end);
  return [...clocks, ...numbers.filter((mention) => !inClock(mention))].sort((one, other) => one.start - other.start);
}

function number(digits = ''): number {
  return readDigits(digits, { decimal: '.', groups: ',' }).values[0] ?? 0;
}

function mentionOf(match: RegExpExecArray): NumberMention | null {
  const { digits, han } = match.groups ?? {};
  if (digits !== undefined) return arabic(match, digits);
  return han === undefined ? null : numeral(match, han);
}

function arabic(match: RegExpExecArray, digits: string): NumberMention {
  const { scale = '', later = '', percent } = match.groups ?? {};
  const reading = readDigits(digits, { decimal: '.', groups: ',' });
  const factor = [...scale, ...later].reduce((product, mark) => product * (SCALES[mark] ?? 1), 1);
  const span = { start: match.index, end: match.index + match[0].length };
  const value = reading.values[0];
  if (value === undefined)
    return numberMention({
      ...span,
      keys: reading.clock === null ? [] : [clockKey(reading.clock)],
      groups: reading.parts.map((part, index) =>
        reading.clock !== null && index === 0 ? hourKeys(part) : [valueKey(part)],
      ),
      kind: reading.clock === null ? 'parts' : 'clock',
    });
  return numberMention({
    ...span,
    keys: reading.values.map((one) => valueKey(one * factor)),
    groups: factor === 1 ? reading.parts.map((part) => [valueKey(part)]) : [],
    foreign: reading.foreign.map((one) => valueKey(one * factor)),
    value: value * factor,
    scale: factor,
    kind:
      percent !== undefined || /^\s?[%％]/u.test(match.input.slice(span.end))
        ? 'percent'
        : isYear(match, digits)
          ? 'year'
          : 'plain',
  });
}

function isYear(match: RegExpExecArray, digits: string): boolean {
  return digits.length === 4 && /^\s?年/u.test(match.input.slice(match.index + match[0].length));
}

/** 三百五十 → 350; 二〇二六 → 2026. Hard from two characters and ten up, because 十分 and 一些 are words. */
function numeral(match: RegExpExecArray, han: string): NumberMention | null {
  const [whole = '', decimals = ''] = han.split('点');
  const value = hanValue(whole, decimals);
  if (value === null) return null;
  const isPlainScale = /^[十百千万萬亿億]+$/u.test(han);
  const year = /^[〇零一二三四五六七八九]{4}$/u.test(han);
  return numberMention({
    start: match.index,
    end: match.index + match[0].length,
    keys: [value, ...(match.groups?.['half'] ? [value + 0.5] : [])].map(valueKey),
    value,
    form: 'words',
    kind: year ? 'year' : match.groups?.['percent'] ? 'percent' : 'plain',
    scale: [...whole].reduce((most, mark) => Math.max(most, SCALES[mark] ?? 1), 1),
    hard: !isPlainScale && [...whole].length > 1 && value >= 10,
  });
}

function hanValue(whole: string, decimals: string): number | null {
  const decimal = [...decimals]
    .filter((mark) => mark in DIGITS)
    .reduce((sum, mark, at) => sum + (DIGITS[mark] ?? 0) / 10 ** (at + 1), 0);
  const after = [...decimals].reduce((product, mark) => product * (SCALES[mark] ?? 1), 1);
  const isSpelled = [...whole].every((mark) => mark in DIGITS);
  const value = isSpelled ? Number([...whole].map((mark) => DIGITS[mark]).join('')) : summed(whole);
  return Number.isFinite(value) ? (value + decimal) * after : null;
}

function summed(numeral: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const mark of numeral) {
    const scale = SCALES[mark];
    if (scale === undefined) digit = DIGITS[mark] ?? 0;
    else if (scale < 1e4) {
      section += (digit || (mark === '十' || section === 0 ? 1 : 0)) * scale;
      digit = 0;
    } else {
      total = (total + section + digit || 1) * scale;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}
