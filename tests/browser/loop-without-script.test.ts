import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const OFF = { javaScriptEnabled: false };
const ADDED = "The port workers' union is seeking guarantees that none of the 420 employees will lose their jobs.";

const active = (page: Page) => page.locator('#spread > li[aria-current]');
const opened = (page: Page, text: string) => page.locator('#spread > li', { hasText: text }).first();

async function openPair(page: Page, text: string): Promise<void> {
  await opened(page, text).locator('.gutter').click();
}

async function correct(page: Page, pair: string, text: string): Promise<void> {
  await openPair(page, pair);
  await active(page).locator('textarea[name=text]').fill(text);
  await active(page).locator('[data-act=confirm]').click();
}

async function read(page: Page): Promise<[seen: number, all: number]> {
  const [, seen, all] = /(\d+) of (\d+) read/.exec(await page.locator('#bar').innerText()) ?? [];
  return [Number(seen), Number(all)];
}

/** Accepts what blocks, then confirms pair after pair: the server opens the next one. */
async function finish(page: Page): Promise<void> {
  for (let left = 80; left > 0; left -= 1) {
    const card = active(page).locator('.card [data-act=accept]').first();
    const [seen, all] = await read(page);
    const unsettled = await page.locator('.note.critical, .card.critical').count();
    if (seen === all && unsettled === 0) return;
    if ((await card.count()) > 0) await card.click();
    else if ((await active(page).locator('[data-act=confirm]').count()) > 0)
      await active(page).locator('[data-act=confirm]').click();
    else await page.locator('#spread > li:not(.role-noise) .gutter').first().click();
  }
  throw new Error(`not finished: ${await page.locator('#bar').innerText()}`);
}

async function submit(page: Page): Promise<void> {
  await page.locator('#bar [data-act=submit]').click();
  await page.locator('#bar details[open] button.primary').click();
  await page.waitForURL(/approval/);
}

test('the whole loop with JavaScript off', async () => {
  const { page } = await signIn(browser, recto.url, 'reviewer', OFF);
  const id = await openArticle(page, recto.url, 'modernization of the Port of Bar');

  await openPair(page, 'tonnes of cargo last year');
  await active(page).locator('.fix').first().click();
  expect(await page.locator('#spread').innerText()).toContain('2.1 million');

  await correct(page, 'Sindikat lučkih radnika', ADDED);
  await correct(page, 'Japanese offer modernization', 'Japan offers to modernise the Port of Bar');

  await openPair(page, 'Black Mountain');
  await active(page).locator('[data-act=accept]').first().click();
  await page.locator('#bar [data-act=undo]').click();
  await openPair(page, 'Black Mountain');
  expect(await active(page).locator('.card').count()).toBeGreaterThan(0);

  await openPair(page, 'last Sunday');
  await active(page).locator('details.reasons summary').first().click();
  await active(page).locator('details.reasons [data-reason=house-style]').first().click();

  await finish(page);
  await submit(page);

  const editor = await signIn(browser, recto.url, 'editor', OFF);
  await editor.page.goto(`${recto.url}/articles/${id}/approval`);
  await editor.page.locator('details.decide summary').first().click();
  await editor.page.fill('#reason', 'Look at the union once more.');
  await editor.page.locator('details.decide[open] form button').click();

  await page.goto(`${recto.url}/articles/${id}/review`);
  await correct(page, 'lose their jobs', ADDED.replace('seeking', 'demanding'));
  await submit(page);

  await editor.page.goto(`${recto.url}/articles/${id}/approval`);
  await editor.page.locator('[data-act=approve]').click();
  for (const format of ['text', 'html', 'json', 'ninjs']) {
    const response = await editor.page.request.get(`${recto.url}/articles/${id}/edition?format=${format}`);
    expect(response.status()).toBe(200);
    const text = await response.text();
    expect(text).toContain('demanding guarantees');
    expect(text).toContain('Japan offers to modernise the Port of Bar');
  }
  await page.context().close();
  await editor.page.context().close();
});
