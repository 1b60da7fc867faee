/** Exit codes of the program: the contract of the command line. */
export const EXIT = { ok: 0, data: 1, usage: 2, bug: 70, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * A mistake that the reader can mend: shown in French, without a stack trace.
 * `message` says what is wrong and where; `remede` what to do next (a sentence, or several lines);
 * `details` are lines between the two that are printed as they are, neither wrapped nor joined.
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    message: string,
    readonly remede: string,
    readonly exitCode: ExitCode,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/** One in the command line, with the lines that say what to do; those that are empty are left out. */
export function usageError(message: string, ...remede: string[]): UserError {
  return new UserError(message, remede.filter((line) => line !== '').join('\n'), EXIT.usage);
}

/** One in a file, or in what becomes of one. */
export const dataError = (message: string, remede: string) =>
  new UserError(message, remede, EXIT.data);

/** The person pressed Ctrl-C or Ctrl-D; the message says in French what is kept. Exit code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(message = 'Interrompu\u00a0: rien n’a été conservé.') {
    super(message);
  }
}
