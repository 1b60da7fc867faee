import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import stringWidth from 'fast-string-width';
import { parseDocument } from 'yaml';
import { compileKit } from '../../src/build/kit.js';
import { EXPLICATIONS } from '../../src/cli/commands/kit-expliquer-run.js';
import { run } from '../../src/cli/run.js';
import { COLONNES } from '../../src/kit/model.js';
import type { World } from '../../src/world.js';
import { fakeWorld } from '../support/world.js';

/** What holds for every command line and every file, however bad. */

const NAMES = ['kit-de-survie.yaml', 'portes-d-entree.yaml', 'modele-de-supplement.yaml'] as const;
type Name = (typeof NAMES)[number];

/** The files of the package. */
export const SHIPPED = Object.fromEntries(
  NAMES.map((name) => [
    name,
    readFileSync(new URL(`../../kit/${name}`, import.meta.url), { encoding: 'utf8' }),
  ]),
) as Record<Name, string>;

/** The kit of the package with its declarations whole, but only a few partners with sentences. */
export const SMALL_KIT = shorten(SHIPPED['kit-de-survie.yaml']);

function shorten(text: string): string {
  const doc = parseDocument(text);
  const { partenaires } = doc.toJS() as { partenaires: readonly { id: string }[] };
  for (const [i, { id }] of partenaires.entries()) {
    if (['union-europeenne', 'afd', 'cdc'].includes(id)) continue;
    for (const colonne of COLONNES) doc.deleteIn(['partenaires', i, colonne]);
  }
  for (const field of ['constat', 'analyse']) doc.delete(field);
  return doc.toString({ lineWidth: 0 });
}

/** What the build makes of the shipped files; a disk without it must not make a difference. */
const COMPILED = compileKit((name) => new TextEncoder().encode(SHIPPED[name as Name]));

const SHIPPED_BY_PATH = Object.fromEntries(NAMES.map((name) => [`/kit/${name}`, SHIPPED[name]]));

const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}]/u;
/** Words of the libraries' messages and of JavaScript's, that no sentence of ours holds. */
const ENGLISH =
  /(?<![\p{L}\p{N}_-])(error|unexpected|undefined|must|missing|expected|cannot|unknown|invalid|received|should|allowed|failed|not|with|while|too|NaN|TypeError|RangeError|\[object)(?![\p{L}\p{N}_-])/giu;
const STACK = /\bat .*[:(]\d+:\d+|node:internal|\.[jt]s:\d+/;
/** Only ends a program that waits for ever. */
const HANG = 120_000;

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, by path, beside the files of text that were there. */
  readonly disk: ReadonlyMap<string, string>;
  /** The words that the program was given and may repeat: its command line and its files. */
  readonly given: string;
}

/** Runs the program on a disk that also holds the shipped files. A text on it may be raw bytes. */
export async function runOn(
  argv: readonly string[],
  disk: Readonly<Record<string, string | Uint8Array>> = {},
  columns = 100,
): Promise<Outcome> {
  const texts = Object.entries(disk).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const world = fakeWorld({
    files: { ...SHIPPED_BY_PATH, '/compiled.json': COMPILED, ...Object.fromEntries(texts) },
    env: { COLUMNS: `${columns}` },
  });
  const { files, stdout, stderr } = world;
  const read: World['files']['read'] = (path, maxBytes) => {
    const content = Object.hasOwn(disk, path) ? disk[path] : undefined;
    return content instanceof Uint8Array ? content : files.read(path, maxBytes);
  };
  const code = await orHang(run(argv, { ...world, files: { ...files, read } }));
  const given = [...argv, ...Object.values(SHIPPED), ...Object.values(disk).map(asText)].join('\n');
  return { code, stdout: stdout.text, stderr: stderr.text, disk: world.disk, given };
}

function asText(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

async function orHang(result: Promise<number>): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the program never ends')), HANG);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The contract of the streams and of the exit code; jest itself sees a rejection that is left over. */
export function expectSound(outcome: Outcome): void {
  const { code, stdout, stderr, given } = outcome;
  expect(stderr).not.toMatch(STACK);
  expect([0, 1, 2]).toContain(code);
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(UNSEEN);
    expect(foreignWords(text, given)).toEqual([]);
  }
  expect(unexplained(stdout + stderr)).toEqual([]);
  if (code !== 0) expectFailure(stdout, stderr);
}

/** Codes of problems that nothing explains, in the text of a report or in its document. */
function unexplained(text: string): string[] {
  const inText = /: (?:erreur|avertissement): .* \[([a-z-]*)\]$|^ {6}"code": "(.*)",$/gm;
  const codes = [...text.matchAll(inText)].map(([, told, written]) => told ?? written ?? '');
  return codes.filter((code) => !EXPLICATIONS.has(code));
}

/** English words, less those that come from what was given: a cut may leave « Nan » of « Nantes ». */
function foreignWords(text: string, given: string): string[] {
  const words = text.match(ENGLISH) ?? [];
  if (words.length === 0) return [];
  const repeated = given.toLowerCase();
  return words.filter((word) => word === 'NaN' || !repeated.includes(word.toLowerCase()));
}

/** The problems that `kit verifier` finds are its result; the help of `kit` stands for an error. */
function expectFailure(stdout: string, stderr: string): void {
  const isReport =
    (stderr === '' && (/erreurs?[^\n]*\.\n$/.test(stdout) || stdout.startsWith('{'))) ||
    /^Enregistré[^\n]*\n$/.test(stderr);
  if (isReport) return;
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^(Erreur|Utilisation)[\u00a0 ]:/);
}

/** No line of a page is wider than the terminal, but for an address, which is never cut. */
export function expectToFit({ stdout }: Outcome, columns: number): void {
  const wide = stdout
    .split('\n')
    .filter((line) => stringWidth(line) > columns && !/^ *https?:\/\/\S+$/.test(line));
  expect(wide).toEqual([]);
}
