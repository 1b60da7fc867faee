import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { plain } from '../kit/reading.js';
import type { Hostile } from './hostile.js';
import { type Measured, startMeasured } from './measured.js';
import { MAX_SECONDS } from './processor.js';
import { runMeasured, UNPRINTABLE } from './program.js';

const MAX_MEGABYTES = 300;
/** A file of so many characters may fill the memory. */
const LARGE = 10_000;
const ENGLISH =
  /(?<![\p{L}./-])(the|error|unexpected|expected|invalid|cannot|must|missing|found|unresolved|should|line|map|key|value|not|undefined|string|object)(?!\p{L})/iu;
const STACK = /\n\s+at |node:|\.js:\d|Error\b/;

/** No line of a report is cut: its width is not what these tests are about. */
const env = { COLUMNS: '400' };

/** Runs a line in a folder and checks what holds for every file, however bad it is. */
export function runSafely(line: readonly string[], cwd: string, run = runMeasured): Measured {
  const measured = run(line, { cwd, env: { ...env, HOME: cwd } });
  expectHarmless(measured);
  return measured;
}

/** The same in a process of its own, so that what the file takes of memory is all that it holds. */
async function startSafely(line: readonly string[], cwd: string): Promise<Measured> {
  const measured = await startMeasured(line, cwd, { ...env, HOME: cwd });
  expectHarmless(measured);
  return measured;
}

function expectHarmless({ code, out, err, seconds, megabytes }: Measured): void {
  const all = out + err;
  expect([0, 1]).toContain(code);
  expect(all).not.toMatch(UNPRINTABLE);
  expect(all).not.toMatch(ENGLISH);
  expect(all).not.toMatch(STACK);
  expect(seconds).toBeLessThan(MAX_SECONDS);
  expect(megabytes).toBeLessThan(MAX_MEGABYTES);
}

/** « line:column message » of each problem of a kind in a report. */
function problems(report: string, file: string, niveau: string): string[] {
  const start = `${file}:`;
  return plain(report)
    .split('\n')
    .filter((line) => line.startsWith(start) && line.includes(`: ${niveau}: `))
    .map((line) => line.slice(start.length).replace(`: ${niveau}: `, ' '));
}

/** What a report should begin with: each place and message in full or cut short, « … » for more. */
function expectTold(found: readonly string[], expected: readonly string[]): void {
  const isOpen = expected.at(-1) === '…';
  const wanted = isOpen ? expected.slice(0, -1) : expected;
  const shown = wanted.map((text, i) => found[i]?.slice(0, text.length));
  expect(shown).toEqual(wanted);
  if (!isOpen) expect(found).toHaveLength(wanted.length);
}

/** The lines of a report that tell errors: those of `kit verifier`, then those of another command. */
const errorLines = (report: string) => report.split('\n\n')[0];
const detailLines = (message: string) => {
  const lines = message.trimEnd().split('\n');
  const end = lines.findIndex((line) => line.startsWith('Corrigez '));
  return lines.slice(1, end).join('\n');
};

/** Verifies a bad file, then reads it with another command: the same words, places and code. */
export async function checkHostile(row: Hostile, folder: string, file: string): Promise<void> {
  const { content, told, warned = [], isKit } = row;
  writeFileSync(join(folder, file), content);
  const run = content.length > LARGE ? startSafely : runSafely;
  const [verified, listed] = await Promise.all([
    run(['kit', 'verifier', file], folder),
    run(['liste', isKit ? '--kit' : '--supplement', file], folder),
  ]);
  expectTold(problems(verified.out, file, 'erreur'), told);
  expectTold(problems(verified.out, file, 'avertissement'), warned);
  const code = told.length > 0 ? 1 : 0;
  expect({ verified: verified.code, listed: listed.code }).toEqual({
    verified: code,
    listed: code,
  });
  expect(verified.err).toBe('');
  if (code === 0) return expect(listed.err).toBe('');
  expect(listed.out).toBe('');
  expect(detailLines(listed.err)).toBe(errorLines(verified.out));
  expect(plain(listed.err)).toMatch(/^Erreur : (Au moins )?\d+ erreurs? dans [^\n]+\n/);
}
