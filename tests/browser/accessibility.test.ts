import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRecto, type RunningRecto } from '../suites/start-recto.js';
import { openArticle, openChromium, signIn } from './open-chromium.js';

let recto: RunningRecto;
let browser: Browser;

beforeAll(async () => {
  recto = await startRecto();
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
  await recto.stop();
});

const PAGES = [
  '/?tab=all',
  '/import',
  '/articles/ID/review',
  '/articles/ID/approval',
  '/articles/ID/approval?tab=source',
  '/articles/ID/history',
  '/articles/ID/purge',
  '/account',
  '/people',
  '/help/keys',
  '/nowhere',
];

async function violations(page: Awaited<ReturnType<typeof signIn>>['page']): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe.each(['en', 'sr-Latn'])('axe finds nothing, screens in %s', (locale) => {
  test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    const { page } = await signIn(browser, recto.url, 'admin', { colorScheme, locale });
    await page.goto(recto.url + '/sign-in');
    const id = await openArticle(page, recto.url, 'Port of Bar');
    const found: Record<string, string[]> = {};
    for (const path of PAGES) {
      await page.goto(recto.url + path.replace('ID', id));
      const here = await violations(page);
      if (here.length > 0) found[path] = here;
    }
    expect(found).toEqual({});
    await page.context().close();
  });
});

test('axe finds nothing on the sign-in page, nor on a phone', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(recto.url + '/sign-in');
  expect(await violations(page)).toEqual([]);
  await context.close();
  const phone = await signIn(browser, recto.url, 'reviewer', { viewport: { width: 390, height: 844 } });
  await openArticle(phone.page, recto.url, 'Port of Bar');
  expect(await violations(phone.page)).toEqual([]);
  await phone.page.context().close();
});

test('nothing is wider than the screen at 320 px', async () => {
  const { page } = await signIn(browser, recto.url, 'admin', { viewport: { width: 320, height: 700 } });
  const id = await openArticle(page, recto.url, 'Port of Bar');
  const wide: string[] = [];
  for (const path of PAGES) {
    await page.goto(recto.url + path.replace('ID', id));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${String(width)}`);
  }
  expect(wide).toEqual([]);
  await page.context().close();
});
