import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runProgram } from './support/program.js';

const readme = readFileSync('README.md', 'utf8');

function runLine(line: string) {
  const [, ...words] = line.match(/"[^"]*"|\S+/g) ?? [];
  const args = words.slice(1).map((word) => word.replaceAll('"', ''));
  return runProgram(args, { env: { COLUMNS: '80' } });
}

describe('README', () => {
  test('shows the real screen of the command it names', () => {
    const [, line = '', screen] =
      /```console\n\$ (node bin\/partenaires\.js .*)\n([^`]*)```/.exec(readme) ?? [];
    expect(runLine(line).out).toBe(screen);
  });

  const lines = [...readme.matchAll(/`(node bin\/partenaires\.js [^`]+)`/g)].map(
    ([, line = '']) => line,
  );

  // Outside the folder of the program npx would fetch a package of that name, whoever made it.
  test('has no command that could run what somebody else has published', () => {
    expect(readme).not.toMatch(/`npx|^(\$ )?npx/m);
  });

  test('has an example of each command', () => {
    const commands = lines.map((line) => line.split(' ')[2]);
    expect(commands).toEqual(
      'conseil liste profil comparer sources kit kit kit aide --version sources'.split(' '),
    );
  });

  test.each(lines)('%s works', (line) => {
    const { code, out, err } = runLine(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toBe('');
  });
});
