import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/ensure-tools.mjs';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The demo desk's people. */
export const PEOPLE = {
  reviewer: { name: 'jelena', password: 'facing pages' },
  editor: { name: 'marko', password: 'second pair of eyes' },
  admin: { name: 'ana', password: 'keys of the house' },
} as const;

/** A real Chromium; a missing one is a failure that says what to install. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('Chromium is missing: install Debian’s package chromium, or name it in RECTO_CHROMIUM.');
  return chromium.launch({ executablePath, args: QUIET });
}

/** A page signed in as one of the demo desk's people; every fault of a page's script or policy fails the test that asks for `faults`. */
export async function signIn(
  browser: Browser,
  base: string,
  who: keyof typeof PEOPLE,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const { name, password } = PEOPLE[who];
  await page.goto(`${base}/sign-in`);
  await page.fill('#name', name);
  await page.fill('#password', password);
  await page.click('main button.primary');
  await page.waitForURL(`${base}/`);
  return { page, faults };
}

/** Opens the workbench of the article whose headline holds these words. */
export async function openArticle(page: Page, base: string, words: string): Promise<string> {
  await page.goto(`${base}/?tab=all`);
  await page.getByRole('link', { name: words }).first().click();
  await page.waitForURL(/\/articles\/[\w-]+/);
  const id = /\/articles\/([\w-]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`${base}/articles/${id}/review`);
  return id;
}
