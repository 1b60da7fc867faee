import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const readme = readFileSync('README.md', 'utf8');

function runLine(line: string) {
  const [, ...words] = line.match(/"[^"]*"|\S+/g) ?? [];
  const args = words.slice(1).map((word) => word.replaceAll('"', ''));
  const env = { ...process.env, COLUMNS: '80', NO_COLOR: '1' };
  return spawnSync(process.execPath, ['bin/partenaires.js', ...args], { encoding: 'utf8', env });
}

describe('README', () => {
  test('shows the real screen of the command it names', () => {
    const [, line = '', screen] =
      /```console\n\$ (npx partenaires .*)\n([^`]*)```/.exec(readme) ?? [];
    expect(runLine(line).stdout).toBe(screen);
  });

  const lines = [...readme.matchAll(/`(npx partenaires [^`]+)`/g)].map(([, line = '']) => line);

  test('has an example of each command', () => {
    const commands = lines.map((line) => line.split(' ')[2]);
    expect(commands).toEqual(
      'conseil liste profil comparer sources kit kit aide --version sources'.split(' '),
    );
  });

  test.each(lines)('%s works', (line) => {
    const { status, stdout, stderr } = runLine(line);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});
