import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { environment } from './environment.js';

/** Who may do what all others ask of them, and why. The first rule whose `part` matches counts. */
const RULES: readonly (readonly [what: RegExp, who: Readonly<Record<string, string>>])[] = [
  [
    /(?:from|import|require)\s*\(?\s*'(?:(?:node:)?(?:child_process|cluster|worker_threads)|@lydell\/node-pty)'/,
    {
      'test/support/start.ts': 'the one place that starts a process',
      'test/support/pty.ts': 'the same in a terminal',
      'test/support/resident.ts': 'one process of the program for many command lines',
      'test/support/resident/keeper.js': 'its other end',
      'test/node/run.js': 'no test: it starts the tests, for each Node',
      'test/windows/': 'no test: it tries the program on Windows, by wine',
      'test/bench/': 'no test: it measures what a start takes',
      'test/support/start.test.ts': 'the test of this',
    },
  ],
  [
    /\bprocess\.env\b/,
    {
      'test/support/environment.ts': 'the one environment of all that tests start',
      'test/support/setup.ts': 'that of the tests themselves',
      'test/support/start.ts': 'which Node is tried',
      'test/support/prompt-driver.ts': 'a program that tests start',
      'test/support/resident/program.js': 'the program that tests start',
      'test/support/start.test.ts': 'the test of this',
      'test/fuzz/property.ts': 'how many runs, from which seed',
      'test/support/impressions.ts': 'whether all notes are printed',
      'test/node/run.js': 'no test: it says which Node is tried',
      'test/windows/': 'no test: it makes a Windows with an environment of its own',
      'test/bench/': 'no test: it measures in its own environment',
    },
  ],
  [
    /\b(?:performance|Date)\.now\b/,
    {
      'test/support/display.ts': 'a deadline, which only ends a test that hangs',
      'test/bench/': 'no test: it measures time',
      'test/support/start.test.ts': 'the test of this',
    },
  ],
];

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[jt]s$/.test(name))
  .map((name) => join('test', name).replaceAll('\\', '/'));

describe('the one place', () => {
  test.each(RULES)('no other file has %s', (what, who) => {
    const does = files.filter((file) => what.test(readFileSync(file, 'utf8')));
    expect(does.filter((file) => !Object.keys(who).some((part) => file.startsWith(part)))).toEqual(
      [],
    );
  });

  test('another that starts a process is seen', () => {
    const [[imports]] = RULES as [(typeof RULES)[0]];
    expect("import { spawn } from 'node:child_process';").toMatch(imports);
    expect("const { fork } = require('child_process');").toMatch(imports);
    expect("await import('@lydell/node-pty')").toMatch(imports);
  });
});

describe('the environment', () => {
  test('has nothing that the person who runs the tests has set', () => {
    const before = { ...process.env };
    Object.assign(process.env, {
      FORCE_COLOR: '1',
      COLUMNS: '40',
      LANG: 'tr_TR.UTF-8',
      HOME: '/x',
    });
    const { PATH, HOME, USERPROFILE, APPDATA, ...more } = environment();
    process.env = before;
    expect([HOME, USERPROFILE, APPDATA]).toEqual(Array(3).fill('/nonexistent'));
    expect({ PATH, more }).toEqual({ PATH: process.env.PATH, more: {} });
  });

  test('has what the test sets, and undefined removes a variable', () => {
    expect(environment({ HOME: undefined, COLUMNS: '60' })).toMatchObject({ COLUMNS: '60' });
    expect(environment({ HOME: undefined })).not.toHaveProperty('HOME');
  });
});
