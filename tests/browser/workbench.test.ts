import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startRecto, type RunningRecto } from '../suites/start-recto.js';
import { openArticle, openChromium, signIn } from './open-chromium.js';

let recto: RunningRecto;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  recto = await startRecto();
  browser = await openChromium();
  ({ page } = await signIn(browser, recto.url, 'reviewer'));
});

afterAll(async () => {
  await browser.close();
  await recto.stop();
});

beforeEach(() => openArticle(page, recto.url, 'Tomsk'));

const open = () => page.locator('#spread > .row.open');
const rows = () => page.locator('#spread > .row');

async function openRow(number: number): Promise<void> {
  await rows().nth(number).locator('.gutter').click();
  await expect.poll(() => rows().nth(number).getAttribute('aria-current')).toBe('true');
}

/** The first row with two cards whose reasons can be chosen. */
async function openTwoCards(): Promise<void> {
  await page.keyboard.press('n');
  await expect.poll(() => open().locator('.card').count()).toBeGreaterThan(1);
}

test('looking at an article that nobody has does not take it', async () => {
  await expect.poll(() => open().locator('.gutter.state-seen').count(), { timeout: 5000 }).toBe(1);
  expect(await page.locator('#stands').innerText()).toContain('not taken yet');
});

test('a menu stays open when the row is counted as read meanwhile; arrows walk in it and a digit chooses', async () => {
  await openTwoCards();
  const id = await open().getAttribute('id');
  await page.keyboard.press('Shift+I');
  await expect.poll(() => open().locator('.gutter.state-seen').count(), { timeout: 5000 }).toBe(1);
  const reason = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['reason']);
  expect(await reason()).toBe('correct-as-is');
  await page.keyboard.press('ArrowDown');
  await expect.poll(reason).toBe('name-spelling-accepted');
  await page.keyboard.press('3');
  await expect.poll(() => page.locator('[data-act=undo]').getAttribute('aria-label')).toContain('verdict');
  expect(await page.locator(`#${id ?? ''} .settled`).allInnerTexts()).toEqual([expect.stringContaining('house style')]);
  await page.keyboard.press('u');
  await expect.poll(() => page.locator('[data-act=undo]').count()).toBe(0);
  expect(await page.locator('#stands').innerText()).toContain('Jelena');
});

test('cards do not stretch their row, and no note covers another', async () => {
  await openTwoCards();
  await page.waitForTimeout(200);
  const boxes = await page.locator('.row > .notes > :is(.card, .note)').evaluateAll((notes) =>
    notes.map((note) => {
      const { top, bottom } = note.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  boxes.reduce((above, below) => {
    expect(below.top).toBeGreaterThanOrEqual(above.bottom - 1);
    return below;
  });
  const free = await open().evaluate((row) => {
    const ends = [...row.querySelectorAll('.source, .target .acts')].map((part) => part.getBoundingClientRect().bottom);
    return row.getBoundingClientRect().bottom - Math.max(...ends);
  });
  expect(free).toBeLessThan(40);
});

test('a struck-out line is put back while another pair is open, and Undo strikes it out again', async () => {
  await openRow(4);
  const noise = page.locator('#spread > .row.role-noise').first();
  const id = (await noise.getAttribute('id')) ?? '';
  await noise.locator('button').click();
  await expect.poll(() => page.locator(`#${id}`).getAttribute('class')).toContain('role-body');
  await page.keyboard.press('u');
  await expect.poll(() => page.locator(`#${id}`).getAttribute('class')).toContain('role-noise');
});

test('a comment that was begun is there again after another row, and Ctrl+Enter adds it', async () => {
  await openRow(5);
  await page.keyboard.press('o');
  await page.keyboard.type('Who says so?');
  await openRow(6);
  await openRow(5);
  const field = open().locator('textarea[name=comment]');
  expect(await field.inputValue()).toBe('Who says so?');
  await field.press('Control+Enter');
  await expect
    .poll(() => open().locator('.comment').allInnerTexts())
    .toEqual([expect.stringContaining('Who says so?')]);
  expect(await open().locator('textarea[name=comment]').inputValue()).toBe('');
});

test('a menu of a row lies above the rows below it', async () => {
  await openRow(5);
  await page.keyboard.press('o');
  const button = open().locator('[data-menu=comment] button');
  expect(
    await button.evaluate((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === each;
    }),
  ).toBe(true);
});

test('from the text the next flag is reached in its text', async () => {
  await openTwoCards();
  await page.keyboard.press('e');
  const first = await open().getAttribute('id');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('F8');
  await expect.poll(() => open().getAttribute('id')).not.toBe(first);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text');
});

test('a button that was pressed before a conflict came back does not decide it', async () => {
  await openRow(3);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.fill('.row.open textarea[name=text]', 'What the other one wrote.');
  await other.locator('.row.open button[data-act=confirm]').click();
  await expect.poll(() => other.locator('#spread > .row').nth(3).textContent()).toContain('What the other one wrote.');
  await page.route('**/corrections', async (route) => {
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.fulfill({ response });
  });
  const saving = page.waitForRequest('**/corrections');
  await page.fill('.row.open textarea[name=text]', 'What this one typed.');
  await saving;
  await open().locator('button[data-act=confirm]').click();
  await open().locator('.conflict').waitFor();
  await page.waitForTimeout(1_000);
  await page.unrouteAll({ behavior: 'wait' });
  expect(await open().locator('.conflict blockquote').textContent()).toBe('What the other one wrote.');
  expect(await open().locator('textarea[name=text]').inputValue()).toBe('What this one typed.');
  const stored = await (await page.request.get(page.url())).text();
  expect(stored).toContain('What the other one wrote.');
  expect(stored).not.toContain('What this one typed.');
  await other.close();
});
