import * as fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { files } from '../../src/system/files.js';
import { useFolder } from './folder.js';

/** Files that are read and written piece by piece. */

const { path, names, refusal } = useFolder();
const never = new AbortController().signal;

async function piecesOf(name: string): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of files.chunks(path(name)).read(never)) pieces.push(piece);
  return pieces;
}

describe('read', () => {
  test('all the bytes, in several pieces, and their number before', async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `${i} été`);
    const content = Buffer.from(lines.join('\n'));
    fs.writeFileSync(path('a'), content);
    expect(files.chunks(path('a')).size).toBe(content.length);
    const pieces = await piecesOf('a');
    expect(pieces.length).toBeGreaterThan(1);
    const read = Buffer.concat(pieces).toString().split('\n');
    expect(read).toHaveLength(lines.length);
    expect(read.findIndex((line, i) => line !== lines[i])).toBe(-1);
  });

  test('what cannot be read is said before', () => {
    expect(refusal(() => files.chunks(path('absent')))[0]).toBe(
      "le fichier « D/absent » n'existe pas",
    );
    expect(refusal(() => files.chunks(path('.')))[0]).toMatch('est un dossier');
  });

  test('ends when it is told to', async () => {
    fs.writeFileSync(path('a'), Buffer.alloc(1_000_000));
    const controller = new AbortController();
    const pieces = files.chunks(path('a')).read(controller.signal)[Symbol.asyncIterator]();
    await pieces.next();
    controller.abort();
    await expect(pieces.next()).rejects.toThrow();
  });
});

describe('written', () => {
  test('is there when it is kept, and not before', () => {
    const draft = files.draft(path('a'), false);
    draft.write('une ligne\n');
    expect(fs.existsSync(path('a'))).toBe(false);
    draft.write('une autre\n');
    draft.keep();
    draft.drop();
    expect(names()).toEqual(['a']);
    expect(fs.readFileSync(path('a'), 'utf8')).toBe('une ligne\nune autre\n');
  });

  test('leaves nothing where it is dropped, and what was there before', () => {
    fs.writeFileSync(path('a'), 'avant');
    const draft = files.draft(path('a'), true);
    draft.write('après');
    draft.drop();
    expect(names()).toEqual(['a']);
    expect(fs.readFileSync(path('a'), 'utf8')).toBe('avant');
  });

  test('refuses to replace a file, before and after', () => {
    const draft = files.draft(path('a'), false);
    fs.writeFileSync(path('a'), 'meanwhile');
    expect(refusal(() => draft.keep())[0]).toBe('le fichier « D/a » existe déjà');
    draft.drop();
    expect(refusal(() => files.draft(path('a'), false))[0]).toBe('le fichier « D/a » existe déjà');
    expect(names()).toEqual(['a']);
    expect(fs.readFileSync(path('a'), 'utf8')).toBe('meanwhile');
  });
});
