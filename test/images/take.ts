import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../support/environment.js';
import { NODE, start } from '../support/start.js';
import { type Ask, NOTE_FILE, notePage, SCREEN_FILE, screenPicture, withSource } from './images.js';

/** The first sheet of the printed note: A4 at 96 points an inch, and the margin of what is printed. */
const SHEET = { width: 794, height: 1123 };
const PAPER = 'html { margin: 0; padding: 2cm 1.5cm; background: white; }';

const ask: Ask = (args, env) => start(NODE, ['bin/partenaires.js', ...args], { env }).out;

/** Makes the pictures of the README anew from the built program. */
export async function takePictures(): Promise<void> {
  writeFileSync(SCREEN_FILE, screenPicture(ask));
  const html = notePage(ask);
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('The picture of the note needs Chromium: on the PATH, or CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({ viewport: SHEET, colorScheme: 'light', bypassCSP: true });
    await page.setContent(html);
    await page.emulateMedia({ media: 'print' });
    await page.addStyleTag({ content: PAPER });
    writeFileSync(NOTE_FILE, withSource(await page.screenshot(), html));
  } finally {
    await browser.close();
  }
}
