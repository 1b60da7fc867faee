/**
 * Asks the questions given as JSON in its first argument and prints the answers, or how they were
 * interrupted; bundled and run in a pseudo-terminal by prompts.test.ts, and with ACCESSIBLE by
 * accessible.test.ts.
 */
import { Interrupted } from '../../src/errors.js';
import { createAccessiblePrompter } from '../../src/questionnaire/accessible.js';
import { createPrompter } from '../../src/questionnaire/prompts.js';
import type { Choice, PromptStyle } from '../../src/world.js';

export interface DriverQuestion {
  kind: 'checkbox' | 'select' | 'input';
  message: string;
  choices?: Choice[];
  required?: string;
  initial?: string;
  sansReponse?: string;
  /** Reason given by `input` for an empty value. */
  refusal?: string;
}

const sgr = (code: number) => (text: string) => `\x1b[${code}m${text}\x1b[0m`;
const plain = (text: string) => text;
// Not NO_COLOR, which silences inquirer too: a plain style must be enough.
const STYLE: PromptStyle = process.env.PLAIN
  ? { strong: plain, accent: plain, muted: plain, alert: plain }
  : { strong: sgr(1), accent: sgr(36), muted: sgr(2), alert: sgr(31) };

const terminal = { input: process.stdin, output: process.stderr, signals: process };
const prompter = process.env.ACCESSIBLE
  ? createAccessiblePrompter(terminal)
  : createPrompter(terminal, STYLE);

function ask(question: DriverQuestion): Promise<string | string[]> {
  const { kind, choices = [], refusal = '' } = question;
  if (kind === 'checkbox') return prompter.checkbox({ ...question, choices });
  if (kind === 'select') return prompter.select({ ...question, choices });
  return prompter.input({
    ...question,
    validate: (value) => (value === '' && refusal ? refusal : null),
  });
}

/** What a question could leave behind: listeners of ours and inquirer's, raw mode. */
function traces(): number[] {
  const { stdin } = process;
  const events = ['keypress', 'end', 'close', 'error'];
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGCONT'];
  const counts = [
    ...events.map((event) => stdin.listenerCount(event)),
    ...signals.map((signal) => process.listenerCount(signal)),
    process.stderr.listenerCount('resize'),
  ];
  return [...counts, Number(stdin.isRaw)];
}

const questions: DriverQuestion[] = JSON.parse(process.argv[2] ?? '[]');
const before = traces();
const answers = [];
try {
  for (const question of questions) answers.push(await ask(question));
  console.log(`=> ${JSON.stringify(answers)}`);
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  console.log(`=> ${error.message}`);
  process.exitCode = 130;
}
// An input that has ended has lost listeners of its own.
const isClean = traces().every((count, i) => count <= (before[i] ?? 0));
console.log(isClean ? '=> net' : `=> restes : ${before} / ${traces()}`);
