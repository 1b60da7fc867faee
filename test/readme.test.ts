import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { SUJETS } from '../src/cli/aide.js';
import { NOTE_FILE, SCREEN_FILE } from './images/images.js';
import { runProgram } from './support/program.js';

const readme = readFileSync('README.md', 'utf8');

function runLine(line: string) {
  const [, ...words] = line.match(/"[^"]*"|\S+/g) ?? [];
  const args = words.slice(1).map((word) => word.replaceAll('"', ''));
  return runProgram(args, { env: { COLUMNS: '80' } });
}

describe('README', () => {
  test('shows how the real screen of the command it names begins', () => {
    const [, line = '', screen = ''] =
      /```console\n\$ (node bin\/partenaires\.js .*)\n([^`]*)…\n```/.exec(readme) ?? [];
    expect(screen.split('\n').length).toBeGreaterThan(3);
    expect(runLine(line).out.slice(0, screen.length)).toBe(screen);
  });

  test('shows its pictures, each in words too', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)];
    expect(pictures.map(([, , file]) => file)).toEqual([SCREEN_FILE, NOTE_FILE]);
    for (const [, words = ''] of pictures) expect(words.length).toBeGreaterThan(80);
  });

  const lines = [...readme.matchAll(/`(node bin\/partenaires\.js [^`]+)`/g)]
    .map(([, line = '']) => line)
    // That one asks a person.
    .filter((line) => !line.endsWith(' --accessible'));

  // No shell but a POSIX one knows a line that goes on, `&&` (PowerShell 5.1) or `#` (cmd).
  test('has lines that every shell takes', () => {
    const blocks = [...readme.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, b = '']) =>
      b.split('\n'),
    );
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks.filter((line) => /\\$|&&| #|'|~/.test(line))).toEqual([]);
  });

  test('is short, and says where more is', () => {
    expect(Buffer.byteLength(readme)).toBeLessThan(10_000);
    const more = [...readme.matchAll(/^\| `([a-z]+)` \| (\p{Lu}[^|]*) \|$/gmu)];
    expect(more.map(([, name, summary]) => [name, summary])).toEqual(
      Object.entries(SUJETS).map(([name, summary]) => [
        name,
        summary.replace(/[\u00a0\u202f]/g, ' '),
      ]),
    );
  });

  // Outside the folder of the program npx would fetch a package of that name, whoever made it.
  test('has no command that could run what somebody else has published', () => {
    expect(readme).not.toMatch(/`npx|^(\$ )?npx/m);
  });

  test('has an example of each command', () => {
    const commands = lines.map((line) => line.split(' ')[2]);
    expect(commands).toEqual(
      'conseil liste profil comparer carte acteurs acteurs sources kit kit kit aide --version aide'.split(
        ' ',
      ),
    );
  });

  test.each(lines)('%s works', (line) => {
    const { code, out, err } = runLine(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toBe('');
  });
});
