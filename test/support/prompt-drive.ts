import type { Terminal } from '../../src/cli/prompts/interruption.js';
import { Interrupted } from '../../src/errors.js';
import type { Choice, Prompter, PromptStyle } from '../../src/world.js';

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

export const COLOURS: PromptStyle = {
  strong: sgr(1),
  accent: sgr(36),
  muted: sgr(2),
  alert: sgr(31),
};
// Not NO_COLOR, which silences inquirer too: a plain style must be enough.
export const PLAIN: PromptStyle = { strong: plain, accent: plain, muted: plain, alert: plain };

/**
 * Asks questions one after the other; prints the answers, or how they were interrupted, then whether
 * anything was left behind. Answers the exit code.
 */
export async function drive(
  questions: readonly DriverQuestion[],
  terminal: Terminal & { readonly signals: Pick<NodeJS.EventEmitter, 'listenerCount'> },
  createPrompter: (terminal: Terminal) => Prompter,
  print: (line: string) => void,
): Promise<number> {
  const prompter = createPrompter(terminal);
  const before = traces(terminal);
  let code = 0;
  try {
    const answers = [];
    for (const question of questions) answers.push(await ask(prompter, question));
    print(`=> ${JSON.stringify(answers)}`);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    print(`=> ${error.message}`);
    code = 130;
  }
  // An input that has ended has lost listeners of its own.
  const after = traces(terminal);
  const isClean = after.every((count, i) => count <= (before[i] ?? 0));
  print(isClean ? '=> net' : `=> restes : ${before} / ${after}`);
  return code;
}

function ask(prompter: Prompter, question: DriverQuestion): Promise<string | string[]> {
  const { kind, choices = [], refusal = '' } = question;
  if (kind === 'checkbox') return prompter.checkbox({ ...question, choices });
  if (kind === 'select') return prompter.select({ ...question, choices });
  return prompter.input({
    ...question,
    validate: (value) => (value === '' && refusal ? refusal : null),
  });
}

/** What a question could leave behind: listeners of ours and inquirer's, raw mode. */
function traces({ input, output, signals }: Parameters<typeof drive>[1]): number[] {
  const counts = [
    ...['keypress', 'end', 'close', 'error'].map((event) => input.listenerCount(event)),
    ...['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGCONT'].map((name) => signals.listenerCount(name)),
    output.listenerCount('resize'),
  ];
  return [...counts, Number(input.isRaw)];
}
