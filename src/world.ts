import type { Shell } from './text/shell.js';

/**
 * The ports: all that the program may know of the machine it runs on. `main.ts` fills them with the
 * real streams, files and terminal; tests fill them with fakes.
 */

/** A text stream out; `columns` is null where it is no terminal. */
export interface Output {
  /** A text, or the bytes of a document. */
  write(content: string | Uint8Array): void;
  readonly isTerminal: boolean;
  readonly columns: number | null;
  /** Whether the terminal can show 256 colours or more, beyond the 16 basic ones. */
  readonly richColour: boolean;
}

/** A file that is read piece by piece. */
export interface Chunks {
  /** Bytes in all; null where that is not known. */
  readonly size: number | null;
  /** The bytes, in order; ends with an error when `signal` is aborted. */
  read(signal: AbortSignal): AsyncIterable<Uint8Array>;
}

/** A file that is written piece by piece, and is there whole once it is kept, or not at all. */
interface Draft {
  write(content: string): void;
  keep(): void;
  /** Leaves nothing behind of what was not kept; must be called, whatever happened. */
  drop(): void;
}

/** Files by path; to read, `-` is standard input. Failures are `UserError`s in French. */
export interface Files {
  /** Bytes of a file, refused above `maxBytes`; throws UserError (exit code 1). */
  read(path: string, maxBytes: number): Uint8Array;
  /** A file too large to be held whole. */
  chunks(path: string): Chunks;
  /** Begins a file as `write` would; refuses what `write` would. */
  draft(path: string, overwrite: boolean): Draft;
  /** Writes the whole content or nothing; refuses to replace a file unless `overwrite`. */
  write(path: string, content: string | Uint8Array, overwrite: boolean): void;
  /**
   * Paths of the files of a folder whose names end in one of these extensions (« csv »), in name order,
   * those of its own folders left aside; empty where there is no such folder.
   */
  list(folder: string, extensions: readonly string[]): string[];
  /** Bytes of a file that may be missing: null where it cannot be read. */
  readIfPresent(path: string): Uint8Array | null;
  /** The same text for two paths that lead to one file, there or not yet there. */
  identify(path: string): string;
  /** Refuses, before any work is done, a path that `write` would refuse. */
  checkWritable(path: string, overwrite: boolean): void;
}

/** Where the files of the installation and of the person are. */
interface Places {
  /** Folder of the shipped kit. */
  readonly kit: string;
  /** The same as an address (file:…), for the first line of a file that a person edits. */
  readonly kitUrl: string;
  /** The shipped kit compiled when the program was built; it need not exist. */
  readonly compiled: string;
  /** The official list of communes, compiled when the program was built. */
  readonly territoire: string;
  /** Folder in which a person keeps supplements; it need not exist. Null where nobody is at home. */
  readonly config: string | null;
}

/** What a report of a fault must say of the machine. */
interface Runtime {
  /** The version of Node. */
  readonly node: string;
  /** Its platform and processor: « linux x64 ». */
  readonly platform: string;
}

/** All that a loader may know of the machine: files, where some of them are, and what leads to them. */
export interface Disk {
  readonly files: Files;
  readonly places: Places;
  /** What reads the command lines of the person, and so those that a message proposes. */
  readonly shell: Shell;
}

export interface World extends Disk {
  readonly version: string;
  /** Address where faults are reported; undefined where the package names none. */
  readonly bugs: string | undefined;
  readonly runtime: Runtime;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today where the person is, as AAAA-MM-JJ. */
  today(): string;
  /**
   * Does a long work that the person, or the system, may interrupt: then its signal is aborted, and
   * `Interrupted` thrown in place of what it throws. It must end soon after.
   */
  interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /**
   * Null where standard input or standard error is no terminal: then nobody can be asked. An
   * accessible prompter writes lines that it never draws again.
   */
  readonly openPrompter: ((style: PromptStyle, isAccessible: boolean) => Promise<Prompter>) | null;
}

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
