import type { Browser, Page } from 'playwright-core';
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

const ADDED = "The port workers' union is seeking guarantees that none of the 420 employees will lose their jobs.";
const EDITED =
  'The director of the port, Milena Đurašković, assessed that the investment could possibly double revenues.';

/** Presses a key on the active row and waits until the bar has answered. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(60);
  await page.waitForFunction(() => document.querySelector('.htmx-request') === null);
  await page.waitForTimeout(60);
}

const active = (page: Page) => page.locator('#spread > li[aria-current]');

async function openPair(page: Page, text: string): Promise<void> {
  await page.locator('#spread > li', { hasText: text }).first().locator('.gutter').click();
  await settled(page);
  await page.keyboard.press('Escape');
}

/** Everything a reviewer does, on the keyboard. */
async function review(page: Page): Promise<void> {
  await openPair(page, 'tonnes of cargo last year');
  await press(page, '1');
  await expect.poll(() => page.locator('#spread').innerText()).toContain('2.1 million');

  await openPair(page, 'Sindikat lučkih radnika');
  await page.keyboard.press('e');
  await active(page).locator('textarea[name=text]').fill(ADDED);
  await press(page, 'Control+Enter');

  await openPair(page, 'Milena Đurašković');
  await page.keyboard.press('e');
  await active(page).locator('textarea[name=text]').fill(EDITED);
  await press(page, 'Control+Enter');

  await openPair(page, 'Black Mountain');
  await press(page, 'm');
  await expect.poll(() => active(page).locator('.settled').count()).toBeGreaterThan(0);
  await press(page, 'u');
  await expect
    .poll(() => page.locator('#spread > li', { hasText: 'Black Mountain' }).locator('.card, .note').count())
    .toBeGreaterThan(0);
  await openPair(page, 'Black Mountain');
  await press(page, 'm');

  await openPair(page, 'last Sunday');
  await press(page, 'Shift+I');
  await active(page).locator('details.reasons [data-reason=house-style]').first().click();
  await settled(page);
}

async function settleTheRest(page: Page): Promise<void> {
  for (let left = 60; left > 0 && (await page.locator('.note.critical, .card.critical').count()) > 0; left -= 1) {
    await page.keyboard.press('Escape');
    if ((await active(page).locator('.card.critical').count()) === 0) {
      await page
        .locator('#spread > li', { has: page.locator('.note.critical') })
        .first()
        .locator('.gutter')
        .click();
      await settled(page);
      await page.keyboard.press('Escape');
    }
    await press(page, 'm');
  }
}

async function confirmEveryPair(page: Page): Promise<void> {
  await page.locator('#spread > li:not(.noise) .gutter').first().click();
  await settled(page);
  for (let left = 60; left > 0; left -= 1) {
    const [, seen, all] = /(\d+) of (\d+) read/.exec(await page.locator('#bar').innerText()) ?? [];
    if (seen !== undefined && seen === all) return;
    await page.keyboard.press('Escape');
    await press(page, 'c');
  }
  throw new Error(`pairs stay unread: ${await page.locator('#bar').innerText()}`);
}

async function submit(page: Page): Promise<void> {
  await page.locator('#bar [data-act=submit]').click();
  await page.locator('#bar details[open] button.primary').click();
  await page.waitForURL(/approval/);
}

describe('the whole loop, on the keyboard', () => {
  test('reviewed, returned once, approved by another person, downloaded', async () => {
    const { page, faults } = await signIn(browser, recto.url, 'reviewer');
    const id = await openArticle(page, recto.url, 'modernization of the Port of Bar');
    await review(page);
    await settleTheRest(page);
    await confirmEveryPair(page);
    await submit(page);

    const editor = await signIn(browser, recto.url, 'editor');
    const approval = `${recto.url}/articles/${id}/approval`;
    await editor.page.goto(approval);
    expect(await editor.page.locator('main h1').first().innerText()).toContain('Port of Bar');
    await editor.page.locator('details.decide summary').first().click();
    await editor.page.fill('#reason', 'The headline says too little.');
    await editor.page.locator('details.decide[open] form button').click();
    await settled(editor.page);

    await page.goto(`${recto.url}/articles/${id}/review`);
    await openPair(page, 'Japanese offer modernization');
    await page.keyboard.press('e');
    await active(page).locator('textarea[name=text]').fill('Japan offers to modernise the Port of Bar');
    await press(page, 'Control+Enter');
    await submit(page);

    await editor.page.goto(approval);
    await editor.page.locator('[data-act=approve]').click();
    await settled(editor.page);
    await editor.page.goto(approval);

    const json = await download(editor.page, id, 'json');
    const ninjs = await download(editor.page, id, 'ninjs');
    for (const text of [json, ninjs]) {
      expect(text).toContain('Japan offers to modernise the Port of Bar');
      expect(text).toContain('2.1 million');
      expect(text).toContain('lose their jobs');
    }
    const edition = JSON.parse(json) as { blocks: { text: string }[]; leftOut: { text: string }[] };
    expect(edition).toMatchObject({ approvedBy: { name: 'Marko' }, submittedBy: { name: 'Jelena' } });
    expect(edition.blocks.map((block) => block.text).join('\n')).not.toContain('8214 views');
    expect(edition.leftOut.map((block) => block.text).join('\n')).toContain('8214 views');
    expect([...faults, ...editor.faults]).toEqual([]);
    await page.context().close();
    await editor.page.context().close();
  });

  test('an editor who corrected the article cannot approve it', async () => {
    const { page } = await signIn(browser, recto.url, 'editor');
    const id = await openArticle(page, recto.url, 'New school in Berane');
    await openPair(page, 'New school in Berane');
    await page.keyboard.press('e');
    await active(page).locator('textarea[name=text]').fill('A new school in Berane opens in September');
    await press(page, 'Control+Enter');
    const reviewer = await signIn(browser, recto.url, 'reviewer');
    await reviewer.page.goto(`${recto.url}/articles/${id}/review`);
    await settleTheRest(reviewer.page);
    await confirmEveryPair(reviewer.page);
    await submit(reviewer.page);
    await page.goto(`${recto.url}/articles/${id}/approval`);
    expect(await page.locator('[data-act=approve]').isDisabled()).toBe(true);
    expect(await page.locator('#checks li.no').allInnerTexts()).not.toEqual([]);
    await page.context().close();
    await reviewer.page.context().close();
  });
});

async function download(page: Page, id: string, format: string): Promise<string> {
  const response = await page.request.get(`${recto.url}/articles/${id}/edition?format=${format}`);
  expect(response.status()).toBe(200);
  return response.text();
}
