import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { drawScreen } from './screen.js';

/** The pictures of the README: what each is made from, and how a test knows that it still is. */

/** Runs the built program on a command line, with these variables; answers what it writes. */
export type Ask = (args: readonly string[], env: Readonly<Record<string, string>>) => string;

const CONSEIL = 'conseil --essentiel evaluation --besoin credibilite';
const NOTE = '--format html --date 2026-03-01 --pour commune';

export const SCREEN_FILE = 'test/images/ecran.svg';
export const NOTE_FILE = 'test/images/note.png';

/** The whole picture of the terminal. */
export function screenPicture(ask: Ask): string {
  const shown = ask(CONSEIL.split(' '), { COLUMNS: '100', FORCE_COLOR: '1' });
  return drawScreen(`$ partenaires ${CONSEIL}\n${shown}`, `partenaires ${CONSEIL}`);
}

/** The note as a web page, the same on every machine. */
export const notePage = (ask: Ask): string =>
  ask([...CONSEIL.split(' '), ...NOTE.split(' ')], {}).replaceAll(resolve('kit'), 'kit');

const KEYWORD = 'Source';

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A PNG with a text chunk (PNG 11.3.4.3) that holds the hash of what it was made from. */
export function withSource(png: Buffer, source: string): Buffer {
  const chunk = Buffer.from(`tEXt${KEYWORD}\0${hashOf(source)}`, 'latin1');
  const whole = Buffer.alloc(chunk.length + 8);
  whole.writeUInt32BE(chunk.length - 4, 0);
  chunk.copy(whole, 4);
  whole.writeUInt32BE(crc32(chunk), chunk.length + 4);
  // Behind the signature and the header, which come first and are as long in every PNG.
  return Buffer.concat([png.subarray(0, 33), whole, png.subarray(33)]);
}

/** The hash of what a PNG was made from. */
export const sourceOf = (png: Buffer): string | undefined =>
  new RegExp(`tEXt${KEYWORD}\0([0-9a-f]{64})`).exec(png.toString('latin1'))?.[1];
