// The built program, started once for many command lines: what a line is given and what it writes pass
// through messages. All else is as bin/partenaires.js has it: `launch` loads the program anew each time.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const [bin, person] = process.argv.slice(2);
const { launch } = createRequire(bin)('../dist/launch.cjs');
if (person === 'nobody') await import('../as-nobody.js');

/** Bytes; less is not worth the time that it takes to find. */
const MUCH = 64 * 1024 * 1024;
let input = Buffer.alloc(0);
let written = {};
const { readSync, writeSync } = fs;
fs.readSync = (fd, buffer, ...rest) => {
  if (fd !== 0) return readSync(fd, buffer, ...rest);
  const count = input.copy(buffer);
  input = input.subarray(count);
  return count;
};
fs.writeSync = (fd, data, ...rest) => {
  if (!(fd in written)) return writeSync(fd, data, ...rest);
  const piece = Buffer.from(data).subarray(rest[0]);
  written[fd].push(piece);
  return piece.length;
};

process.on('message', async ({ args, env, cwd, given }) => {
  process.argv = [process.execPath, bin, ...args];
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  input = Buffer.from(given);
  written = { 1: [], 2: [] };
  const before = process.cpuUsage();
  const code = await launch();
  // A folder that somebody stands in can neither go nor be unmounted.
  process.chdir('/');
  const { user, system } = process.cpuUsage(before);
  const [out, err] = [1, 2].map((fd) => Buffer.concat(written[fd]).toString());
  // What one line leaves behind is not held by the next.
  if (process.memoryUsage().heapUsed > MUCH) globalThis.gc();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.send({ code, out, err, seconds: (user + system) / 1e6, megabytes });
});
