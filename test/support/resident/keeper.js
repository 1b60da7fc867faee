// The thread beside the tests that starts the resident program and carries its messages, so that the
// tests can wait for an answer without a promise. Answers { failure } where there is none.
import { spawn } from 'node:child_process';
import { workerData } from 'node:worker_threads';

const { command, args, env, hangMs, lock, port } = workerData;
const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
let ended = null;
let hang;
let stray = '';
for (const stream of [child.stdout, child.stderr]) {
  stream.setEncoding('utf8').on('data', (text) => {
    stray += text;
  });
}

function answer(message) {
  clearTimeout(hang);
  // Whatever it wrote on its real streams went round the ports of the program.
  port.postMessage(stray ? { failure: stray } : message);
  Atomics.store(lock, 0, 1);
  Atomics.notify(lock, 0);
}

child.on('message', answer);
child.on('close', (code, signal) => {
  ended = { failure: `the resident program ended with ${code ?? signal}` };
  answer(ended);
});
port.on('message', (request) => {
  if (ended) return answer(ended);
  hang = setTimeout(() => child.kill('SIGKILL'), hangMs);
  child.send(request);
});
