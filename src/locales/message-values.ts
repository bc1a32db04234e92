import type { MessageValue, MessageValues } from '../model/flag.js';
import { currencyName, dateText, languageName, listText, monthText, numberText, weekdayText } from './formats.js';

type Translate = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** The values of a message as a locale writes them; `count` stays a number, because it chooses the plural. */
export function messageValues(values: MessageValues, tag: string, t: Translate): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'count' && value.kind === 'number' ? value.number : valueText(value, tag, t),
    ]),
  );
}

/** One typed value in a locale's words. */
export function valueText(value: MessageValue, tag: string, t: Translate): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'texts':
      return listText(value.texts, tag);
    case 'number':
      return numberText(value.number, tag);
    case 'date':
      return dateText(value.date, tag);
    case 'weekday':
      return weekdayText(value.weekday, tag);
    case 'month':
      return monthText(value.month, tag);
    case 'language':
      return languageName(value.tag, tag);
    case 'currency':
      return currencyName(value.code, tag);
    case 'unit':
      return t(`units:${value.unit}`, { defaultValue: value.unit.replaceAll('-', ' ') });
  }
}
