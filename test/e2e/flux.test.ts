import { once } from 'node:events';
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { BIN, NODE, runProgram, shell, startProgram } from '../support/program.js';
import { launch, tool } from '../support/start.js';

describe('streams', () => {
  test('a reader that leaves early is no error', () => {
    const { out, err } = shell('"$NODE" "$BIN" liste | head -1');
    expect(out).toBe('10\u00a0types de partenaire\n');
    expect(err).toBe('');
  });

  test('a closed standard output or error ends quietly', () => {
    expect(shell('"$NODE" "$BIN" liste >&-').err).toBe('');
    expect(shell('"$NODE" "$BIN" lsite 2>&-').code).toBe(2);
  });

  test('a long result reaches a slow pipe whole', () => {
    const long = shell(
      'for i in 1 2 3 4 5 6 7 8; do "$NODE" "$BIN" sources --json; done | (sleep 0.3; cat) | wc -c',
    );
    expect(Number(long.out)).toBe(8 * Buffer.byteLength(runProgram(['sources', '--json']).out));
  });

  test.each(['liste', '--version', '--help'])('%s: what cannot be written is told', (line) => {
    const { code, err } = shell(`"$NODE" "$BIN" ${line} > /dev/full`);
    expect(err).toMatch(/^Erreur\u00a0: le résultat ne peut pas être écrit\u00a0: le disque est/);
    expect(code).toBe(1);
  });

  test('a pipe that is full and forbids to wait gets the whole result all the same', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'partenaires-')), 'pipe');
    tool('mkfifo', path);
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    // One page of room, so that the first write is cut short.
    const filler = writeSync(writer, Buffer.alloc(65536)) - readSync(reader, Buffer.alloc(4096));
    // By a shell and from descriptor 3: Node makes the first three of a child wait.
    const child = launch('sh', ['-c', 'exec "$NODE" "$BIN" sources --json >&3'], {
      stdio: ['ignore', 'ignore', 'inherit', writer],
      env: { NODE, BIN },
    });
    closeSync(writer);
    const ended = once(child, 'exit');
    // Until the program has met the full pipe.
    await setTimeout(500);
    let received = 0;
    const drain = () => {
      try {
        for (let count = -1; count !== 0; received += count) {
          count = readSync(reader, Buffer.alloc(65536));
        }
      } catch {
        // Nothing to read for now.
      }
    };
    const draining = setInterval(drain, 5);
    try {
      expect(await ended).toEqual([0, null]);
      drain();
    } finally {
      clearInterval(draining);
      closeSync(reader);
    }
    expect(received - filler).toBe(Buffer.byteLength(runProgram(['sources', '--json']).out));
  });

  test('standard input is waited for, and read once', async () => {
    const script =
      '(sleep 0.4; printf "version: 1\\nkit: K\\nbesoins: [etat]\\n") | "$NODE" "$BIN" conseil --reponses -';
    expect(shell(script).out).toMatch(/^Approchez/);
    const { code, err } = shell('echo "titre: T" | "$NODE" "$BIN" sources --kit - --supplement -');
    expect(err).toMatch(/^Erreur\u00a0: le texte de l’entrée standard a déjà été lu\n/);
    expect(code).toBe(1);
  });

  test('where standard error cannot be written, the exit code still tells', () => {
    expect(shell('"$NODE" "$BIN" conseil --inconnu 2> /dev/full').code).toBe(2);
  });

  test('help and version are results; errors are not', () => {
    expect(startProgram(['--version'])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
    expect(startProgram(['aide', 'conseil'])).toEqual({
      code: 0,
      out: expect.stringContaining('--essentiel'),
      err: '',
    });
  });

  test('the kit is read at each run: an edited sentence shows without a rebuild', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'partenaires-')), 'kit.yaml');
    const shipped = readFileSync('kit/kit-de-survie.yaml', 'utf8');
    writeFileSync(path, shipped.replace('Apporter une continuité', 'Apporter une constance'));
    expect(runProgram(['profil', 'allemagne', '--kit', path]).out).toContain(
      'Apporter une constance',
    );
  });
});
