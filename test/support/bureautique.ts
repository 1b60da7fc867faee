import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe } from '@jest/globals';
import { announceSkipped } from './announce.js';
import { isOnPath } from './environment.js';
import { start } from './start.js';

const isThere = isOnPath('soffice') && isOnPath('pdftotext');

/** Tests by LibreOffice; without it they are skipped, and a line says so. */
export function describeInLibreOffice(name: string, tests: () => void): void {
  if (!isThere) {
    const remedy = 'apt-get install libreoffice-writer poppler-utils';
    announceSkipped('Essais dans LibreOffice', 'soffice ou de pdftotext', remedy);
  }
  (isThere ? describe : describe.skip)(name, tests);
}

/** Word documents as LibreOffice prints them: the text of each sheet of each. Throws where it cannot. */
export function printDocuments(documents: readonly Uint8Array[]): string[][] {
  const cwd = mkdtempSync(join(tmpdir(), 'partenaires-'));
  try {
    const names = documents.map((bytes, i) => {
      writeFileSync(join(cwd, `${i}.docx`), bytes);
      return `${i}.docx`;
    });
    // A profile of its own: one that is open elsewhere would make it do nothing, without a word.
    const profile = `-env:UserInstallation=${pathToFileURL(join(cwd, 'profil'))}`;
    run(cwd, 'soffice', [profile, '--headless', '--convert-to', 'pdf', ...names]);
    return names.map((_, i) => {
      run(cwd, 'pdftotext', ['-raw', `${i}.pdf`]);
      return readFileSync(join(cwd, `${i}.txt`), 'utf8')
        .split('\f')
        .slice(0, -1);
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function run(cwd: string, program: string, args: readonly string[]): void {
  // LibreOffice wants a home of its own.
  const { code, out, err } = start(program, args, { cwd, env: { HOME: cwd } });
  if (code !== 0) throw new Error(`${program}: ${out}${err}`);
}
