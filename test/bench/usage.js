// `node usage.js OUT csv-parse FILE` or `node usage.js OUT partenaires WORD…`: does the one or the other, and
// writes into OUT what it took of the processor (milliseconds) and of memory (megabytes, at the most).
import { createReadStream, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [out, what, ...words] = process.argv.splice(2);

/** What one writes first, and what any other reading of the file is compared with. */
async function readAlone(path) {
  const { parse } = await import('csv-parse');
  const parser = parse({ delimiter: ';' });
  let rows = 0;
  parser.on('data', () => rows++);
  createReadStream(path).pipe(parser);
  await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
}

async function runProgram() {
  process.argv.push(...words);
  process.exitCode = await createRequire(import.meta.url)('../../dist/launch.cjs').launch();
}

await (what === 'csv-parse' ? readAlone(words[0]) : runProgram());
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
writeFileSync(
  out,
  JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }),
);
