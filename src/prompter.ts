/** The port of the questions: what may be asked of a person, and who asks. */

export interface Choice {
  readonly value: string;
  readonly name: string;
  /** What the choice is about, shown while it is under the cursor. */
  readonly description?: string;
  readonly checked?: boolean;
}

/** Tick choices; where `required` is given, it is the French error for a number that is refused. */
export interface CheckboxQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly required?: string;
  /** Whether so many ticks are an answer; without it, all but none. */
  readonly accepts?: (count: number) => boolean;
}

/** Pick exactly one choice. */
export interface SelectQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
}

/** Type a line; `validate` answers null, or the French reason why the value is refused. */
export interface InputQuestion {
  readonly message: string;
  /** What is proposed: the line begins with it, where it can be edited. */
  readonly initial?: string;
  /** What no answer at all does, as a verb: « revenir »; the answer is then ''. */
  readonly sansReponse?: string;
  validate(value: string): string | null;
}

/** Asks a person in a terminal. Every method throws `Interrupted` on Ctrl-C and Ctrl-D. */
export interface Prompter {
  checkbox(question: CheckboxQuestion): Promise<string[]>;
  select(question: SelectQuestion): Promise<string>;
  input(question: InputQuestion): Promise<string>;
}

/** How prompts are dressed: each function leaves a text alone where colour is off. */
export interface PromptStyle {
  strong(text: string): string;
  accent(text: string): string;
  muted(text: string): string;
  alert(text: string): string;
}
