/** A locale file as flat keys: `{a: {b: 'x'}}` → `{'a.b': 'x'}`. */
export function flatKeys(tree: unknown, prefix = ''): Record<string, string> {
  if (typeof tree === 'string') return { [prefix]: tree };
  const entries = Object.entries(tree as Record<string, unknown>);
  return Object.assign(
    {},
    ...entries.map(([key, value]) => flatKeys(value, prefix === '' ? key : `${prefix}.${key}`)),
  ) as Record<string, string>;
}

/** A key without its plural ending: languages have different ones. */
export function pluralBase(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

/** The names of the placeholders in a text, sorted. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name))].sort();
}
