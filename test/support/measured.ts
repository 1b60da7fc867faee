import { once } from 'node:events';
import { BIN, type Run } from './program.js';
import { launch, NODE } from './start.js';

/** A run of the program, and what it took. */
export interface Measured extends Run {
  /** Of the processor, whatever the clock says: the machine may be busy with others. */
  readonly seconds: number;
  /** The most memory it held at once. */
  readonly megabytes: number;
}

/** A module that tells the peak of memory (kB) and the processor time (s) on descriptor 3 at the end. */
const PROBE = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  // On Linux that figure begins with the memory of the parent: the kernel has the program's own.
  try { peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]; } catch {}
  const { user, system } = process.cpuUsage();
  writeSync(3, peak + ' ' + (user + system) / 1e6);
});`)}`;

/** Runs the built program in a process of its own, whose memory nothing before it has filled. */
export async function startMeasured(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
  const child = launch(NODE, ['--import', PROBE, BIN, ...args], { cwd, env, stdio: [...stdio] });
  const said = child.stdio.slice(1).map((stream) => {
    const chunks: Buffer[] = [];
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
  });
  const [code] = await once(child, 'close');
  const [out = '', err = '', measures = ''] = said.map((text) => text());
  const [peak = Number.NaN, seconds = Number.NaN] = measures.split(' ').map(Number);
  return { code, out, err, seconds, megabytes: peak / 1024 };
}
