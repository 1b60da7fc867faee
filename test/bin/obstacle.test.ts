import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { transformSync } from 'esbuild';

const { tooOld, obstacle } = createRequire(resolve('test'))('./bin/obstacle.js');
const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the version of Node', () => {
  test.each(['0.12.18', '12.22.12', '18.20.8', '20.0.0', '20.16.0'])('%s is too old', (version) => {
    const line = `Il faut Node.js 20.17 ou plus récent (vous avez ${version})\u00a0: installez-le depuis https://nodejs.org.`;
    expect(tooOld(version)).toBe(line);
    expect(obstacle(version)).toBe(line);
  });

  test.each(['20.17.0', '20.20.2', '21.0.0', '22.3.1', '26.0.0-nightly', '100.0.0'])(
    '%s will do',
    (version) => expect(tooOld(version)).toBe(''),
  );

  test('is the one that the package asks for', () => {
    const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
    expect(tooOld(`${major}.${minor}.0`)).toBe('');
    expect(tooOld(`${major}.${Number(minor) - 1}.9`)).toContain(`${major}.${minor} ou`);
  });
});

// The oldest Node for which npm can install the program.
test.each(['obstacle.js', 'partenaires.js'])('Node 12 can read bin/%s', (name) => {
  const source = readFileSync(`bin/${name}`, 'utf8');
  const lowered = (target: string) => transformSync(source, { target }).code;
  expect(lowered('node12')).toBe(lowered('esnext'));
  expect(source).not.toMatch(/node:/);
});
