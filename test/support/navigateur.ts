import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { announceSkipped } from './announce.js';
import { findBrowser, isOnPath } from './environment.js';
import { start } from './start.js';

const executablePath = findBrowser();

/** What was seen of an open page that should have been quiet. */
export interface Opened {
  readonly page: Page;
  /** The address of the page itself. */
  readonly url: string;
  /** Everything that the page asked for, itself included. */
  readonly requests: readonly string[];
  /** What of it the browser did not fetch, and why. */
  readonly refused: readonly string[];
  /** Messages of the console and errors. */
  readonly messages: readonly string[];
}

/** Opens an HTML text as the file that a person opens; the next test opens its own in the same tab. */
export type Open = (html: string) => Promise<Opened>;

/** Tests in one real browser; without one they are skipped, and a line says so. */
export function describeInBrowser(name: string, tests: (open: Open) => void): void {
  if (executablePath === undefined) {
    const remedy = 'apt-get install chromium, ou CHROMIUM_PATH=/chemin/de/chrome npm test';
    announceSkipped('Essais dans un navigateur', 'Chromium', remedy);
  }
  (executablePath === undefined ? describe.skip : describe)(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'partenaires-'));
    // One tab for all of them: what a browser does to open one costs more than most of these pages.
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath });
      page = await browser.newPage();
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });
    afterEach(async () => {
      page.removeAllListeners();
      await page.emulateMedia({ colorScheme: null });
    });
    tests(async (html) => {
      const file = join(folder, 'page.html');
      writeFileSync(file, html);
      await page.setViewportSize({ width: 1280, height: 800 });
      return watch(page, pathToFileURL(file).href);
    });
  });
}

async function watch(page: Page, url: string): Promise<Opened> {
  const requests: string[] = [];
  const refused: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) =>
    refused.push(`${request.url()} ${request.failure()?.errorText}`),
  );
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(url);
  return { page, url, requests, refused, messages };
}

const hasPdfToText = isOnPath('pdftotext');

/** A test that reads a PDF; without the program for it it is skipped, and a line says so. */
export function testOfPdf(name: string, body: () => Promise<void>): void {
  if (!hasPdfToText)
    announceSkipped('Essais du texte des PDF', 'pdftotext', 'apt-get install poppler-utils');
  (hasPdfToText ? test : test.skip)(name, body);
}

/** The text of a page as it is printed, a string a sheet of paper: as it is written, or as it is laid out. */
export async function printedSheets(
  page: Page,
  order: '-raw' | '-layout' = '-raw',
): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const { out } = start('pdftotext', [order, '-', '-'], { input: pdf });
  return out.split('\f').slice(0, -1);
}
