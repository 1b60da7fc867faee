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

/** As many documents as it converts in far less than a process may last. */
const BATCH = 40;

/** A document as it is printed. */
export interface Printed {
  /** The text of each sheet. */
  readonly sheets: readonly string[];
  /** The roles that the PDF gives to its parts, in their order: « H1 », « L », « LI »… */
  readonly roles: readonly string[];
}

/** The export of a PDF that says what its parts are (PDF/UA). */
const EXPORT = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}';

/** Word documents as LibreOffice prints them. Throws where it cannot. */
export function printDocuments(documents: readonly Uint8Array[]): Printed[] {
  const cwd = mkdtempSync(join(tmpdir(), 'partenaires-'));
  try {
    const names = documents.map((bytes, i) => {
      writeFileSync(join(cwd, `${i}.docx`), bytes);
      return `${i}.docx`;
    });
    // A profile of its own: one that is open elsewhere would make it do nothing, without a word.
    const profile = `-env:UserInstallation=${pathToFileURL(join(cwd, 'profil'))}`;
    for (let from = 0; from < names.length; from += BATCH)
      run(cwd, 'soffice', [
        ...[profile, '--headless', '--convert-to', EXPORT],
        ...names.slice(from, from + BATCH),
      ]);
    return names.map((_, i) => {
      run(cwd, 'pdftotext', ['-raw', `${i}.pdf`]);
      const text = readFileSync(join(cwd, `${i}.txt`), 'utf8');
      const structure = run(cwd, 'pdfinfo', ['-struct', `${i}.pdf`]);
      const roles = [...structure.matchAll(/^ *(\w+)/gm)].map(([, role = '']) => role);
      return { sheets: text.split('\f').slice(0, -1), roles };
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function run(cwd: string, program: string, args: readonly string[]): string {
  // LibreOffice wants a home of its own.
  const { code, out, err } = start(program, args, { cwd, env: { HOME: cwd } });
  if (code !== 0) throw new Error(`${program}: ${out}${err}`);
  return out;
}
