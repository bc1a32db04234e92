/** Browsers and systems by a word of their user agent; the first that fits counts, because all of them name the others. */
const BROWSERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Edg(A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** "Firefox, Windows" from a user agent, so that a person knows their sessions apart; empty when it says nothing known. */
export function browserName(agent: string): string {
  const named = (table: typeof BROWSERS): string => table.find(([pattern]) => pattern.test(agent))?.[1] ?? '';
  return [named(BROWSERS), named(SYSTEMS)].filter((name) => name !== '').join(', ');
}
