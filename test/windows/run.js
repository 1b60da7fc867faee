// `npm run test:windows`: the packed program on Node for Windows, by wine, in a folder with a space and an
// accent. A terminal is one of Unix, which wine shows as a console of its own: what that of Windows alone has
// (its fonts, Ctrl-Z as the end, ConPTY) cannot be tried.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bothSame } from './both.js';
import { alone, onlyWindows } from './only-windows.js';
import { openWindows, run, unpack, windowsPath } from './wine.js';

/** Two processors, two programs at a time. */
const AT_ONCE = 2;

const base = mkdtempSync(join(tmpdir(), 'partenaires-windows-'));
process.on('exit', () => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));

/** A test takes the name of a folder of its own, once here and once on Windows. */
function stage(windows, program) {
  let count = 0;
  const inputs = join(program, 'kit');
  return () => {
    count += 1;
    const folder = (system) => {
      const path = join(base, 'travail de l’été', `${count}`, system);
      mkdirSync(path, { recursive: true });
      const acteurs = readFileSync(join(inputs, 'exemple-acteurs.csv'), 'utf8').replace(
        /^\ufeff/,
        '',
      );
      const crlf = acteurs.replace(/\r?\n/g, '\r\n');
      writeFileSync(join(path, 'acteurs.csv'), acteurs);
      writeFileSync(join(path, 'crlf.csv'), crlf);
      writeFileSync(join(path, 'utf16.csv'), Buffer.from(`\ufeff${crlf}`, 'utf16le'));
      writeFileSync(join(path, 'a.yaml'), 'besoins: [financement]\n');
      return path;
    };
    const here = folder('ici');
    const there = folder('windows');
    const bin = join(program, 'bin', 'partenaires.js');
    // JSON names the files of the kit, by their paths.
    const ofWindows = (text) => JSON.stringify(windowsPath(text)).slice(1, -1);
    const spellings = (path) => [path, Buffer.from(path).toString('latin1')];
    const sameKit = (text) =>
      spellings(`${program}/kit/`).reduce((all, kit) => all.replaceAll(ofWindows(kit), kit), text);
    const env = { PATH: process.env.PATH, HOME: base };
    return {
      assert,
      program,
      windows,
      there,
      names: () => readdirSync(there).sort(),
      content: (name) => readFileSync(join(there, name)),
      write: (name, content) => writeFileSync(join(there, name), content),
      binOnWindows: windowsPath(bin),
      /** The program on Windows. */
      ask: (args, more) => windows.node([windowsPath(bin), ...args], { cwd: there, ...more }),
      /** The same in a terminal. */
      inTerminal: (args, steps = []) =>
        windows.terminal([windowsPath(bin), ...args], steps, { cwd: there }),
      /** A line of the command prompt. */
      cmd: (line, more) => windows.cmd(line, { cwd: there, ...more }),
      /** What the program says and writes here, and there. */
      async both(args, more) {
        const answers = [
          await run(process.execPath, [bin, ...args], env, { cwd: here, ...more }),
          await windows.node([windowsPath(bin), ...args], { cwd: there, ...more }),
        ];
        const written = [here, there].map((path) =>
          Object.fromEntries(
            readdirSync(path).map((name) => [
              name,
              sameKit(readFileSync(join(path, name), 'latin1')),
            ]),
          ),
        );
        return {
          answers: answers.map((answer) => ({ ...answer, out: sameKit(answer.out) })),
          written,
        };
      },
    };
  };
}

async function main() {
  const windows = openWindows(base);
  if (typeof windows === 'string') {
    console.log(`Skipped: the program on Windows. ${windows}.`);
    return;
  }
  const program = unpack(join(base, 'programme de l’été'), resolve('.'));
  if (!program) throw new Error('npm could not pack the program');
  const open = stage(windows, program);
  const waiting = [...bothSame(), ...onlyWindows(readFileSync('README.md', 'utf8'))];
  const failed = [];
  let passed = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, test] = next;
      try {
        await test(open());
        passed += 1;
      } catch (error) {
        failed.push(`${name}\n${error.message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // All have one configuration folder: who writes in it is alone.
  waiting.push(...alone);
  await work();
  windows.close();
  for (const failure of failed) console.error(`FAILED: ${failure}\n`);
  console.log(`Windows, by wine: ${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

await main();
