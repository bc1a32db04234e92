import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskRules } from '../../src/model/segment-rules.js';
import type { DatabasePlace } from '../../src/store/open-database.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { audit, DESK } from './sample-review.js';

const AWKWARD_PATTERN = '[.?!]+["\u201d\u2019»]*\\s*\\\\ \u{1f600} đ';

function deskRules(change: Partial<DeskRules> = {}): DeskRules {
  return {
    language: null,
    name: 'kućna pravila „1“.srx',
    hash: 'h1',
    at: 1_800_000_000_000,
    replaces: false,
    rules: {
      cascade: true,
      sets: { 'A b': [{ breaks: false, before: AWKWARD_PATTERN, after: '\\s', line: 70_000 }] },
      maps: [{ languages: '.*', set: 'A b' }],
    },
    ...change,
  };
}

/** A desk's own rules for sentences. */
export function rulesCases(newPlace: () => Promise<DatabasePlace>): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await newPlace());
  });
  afterAll(() => store.close());

  const put = (rules: DeskRules): Promise<void> => store.rules.put(DESK, rules, audit('rules.imported', 'x', null));
  const remove = (language: string | null): Promise<boolean> =>
    store.rules.remove(DESK, language, audit('rules.removed', 'x', null));
  const actions = async (): Promise<string[]> => (await store.audit.list(DESK, 0, 1000)).map(({ action }) => action);

  test('rules come back as they were given, for every language and for one, and to their desk alone', async () => {
    expect(await store.rules.list(DESK)).toEqual([]);
    const [all, croatian] = [deskRules(), deskRules({ language: 'hr', replaces: true, name: 'hr.srx' })];
    await put(all);
    await put(croatian);
    expect(await store.rules.list(DESK)).toEqual([all, croatian]);
    expect(await store.rules.list('other')).toEqual([]);
    expect(await actions()).toEqual(['rules.imported', 'rules.imported']);
  });

  test('a second file for the same language replaces the first', async () => {
    const newer = deskRules({ hash: 'h2', at: 1_800_000_000_001 });
    await put(newer);
    expect((await store.rules.list(DESK)).filter(({ language }) => language === null)).toEqual([newer]);
  });

  test('rules are removed once, and what is not there leaves no trace', async () => {
    const before = (await actions()).length;
    expect(await remove('hu')).toBe(false);
    expect(await remove('hr')).toBe(true);
    expect(await remove('hr')).toBe(false);
    expect(await remove(null)).toBe(true);
    expect(await store.rules.list(DESK)).toEqual([]);
    expect((await actions()).slice(before)).toEqual(['rules.removed', 'rules.removed']);
  });
}
