import { EXIT, Interrupted, UserError } from '../../src/errors.js';
import type { Choice, Files, Output, Prompter, World } from '../../src/world.js';

/** One step of a scripted person: which kind of question is expected, and the answer. */
export type Step =
  | readonly ['checkbox', readonly string[]]
  | readonly ['select', string]
  | readonly ['input', string]
  | readonly ['interrupt'];

export interface Setup {
  readonly version?: string;
  readonly bugs?: string;
  readonly shell?: World['shell'];
  readonly env?: World['env'];
  /** Files by path, as text or bytes; `-` is standard input. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A number makes both streams terminals of that width; null (the default) makes them pipes. */
  readonly columns?: number | null;
  /** The scripted answers; without them nobody can be asked. */
  readonly script?: readonly Step[];
  readonly places?: World['places'];
}

/** A stream that keeps what is written in it. */
export interface Capture extends Output {
  text: string;
}

export interface FakeWorld extends World {
  readonly stdout: Capture;
  readonly stderr: Capture;
  /** What the files hold now, by path. */
  readonly disk: Map<string, string>;
  /** The messages of the questions that were asked. */
  readonly asked: string[];
  /** Steps of the script that no question has used yet. */
  readonly remaining: Step[];
}

/** A world without machine: streams captured, files in memory, answers from a script. */
export function fakeWorld(setup: Setup = {}): FakeWorld {
  const stdout = capture(setup.columns ?? null);
  const given = Object.entries(setup.files ?? {});
  const disk = new Map(given.map(([path, content]) => [path, asText(content)]));
  const asked: string[] = [];
  const remaining = [...(setup.script ?? [])];
  return {
    version: setup.version ?? '1.2.3',
    bugs: setup.bugs,
    runtime: { node: '20.17.0', platform: 'linux x64' },
    shell: setup.shell ?? 'posix',
    stdout,
    stderr: capture(setup.columns ?? null),
    env: setup.env ?? {},
    disk,
    asked,
    remaining,
    files: memoryFiles(disk, bytesOnly(given), stdout),
    places: setup.places ?? {
      kit: '/kit',
      kitUrl: 'file:///kit',
      compiled: '/compiled.json',
      territoire: '/territoire.json',
      config: '/config',
    },
    today: () => '2026-03-01',
    interruptible: (work) => work(new AbortController().signal),
    openPrompter: setup.script ? async () => scriptedPrompter(remaining, asked) : null,
  };
}

/** The bytes of a document as a text of as many characters. */
const asText = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : Buffer.from(content).toString('latin1');

function capture(columns: number | null): Capture {
  return {
    text: '',
    isTerminal: columns !== null,
    columns,
    richColour: false,
    write(content) {
      this.text += asText(content);
    },
  };
}

const bytesOnly = (given: readonly (readonly [string, string | Uint8Array])[]) =>
  new Map(
    given.flatMap(([path, content]) => (typeof content === 'string' ? [] : [[path, content]])),
  );

/** `documents` are the files that are no text: the disk has them as `asText` does. */
function memoryFiles(
  disk: Map<string, string>,
  documents: Map<string, Uint8Array>,
  stdout: Capture,
): Files {
  const contentOf = (path: string) => {
    const text = disk.get(path);
    return text === undefined ? null : (documents.get(path) ?? new TextEncoder().encode(text));
  };
  const checkWritable = (path: string, overwrite: boolean) => {
    if (path !== '-' && disk.has(path) && !overwrite) throw refusal(`${path} existe déjà`);
  };
  return {
    checkWritable,
    identify: (path) => path.replace(/^\.\//, ''),
    read(path, maxBytes) {
      const content = contentOf(path);
      if (content === null) throw refusal(`${path} est introuvable`);
      if (content.length > maxBytes) throw refusal(`${path} est trop gros`);
      return content;
    },
    readIfPresent: contentOf,
    chunks(path) {
      const content = this.read(path, Number.POSITIVE_INFINITY);
      return {
        size: content.length,
        async *read() {
          // Small pieces: what is read may be cut anywhere.
          for (let i = 0; i < content.length; i += 7) yield content.subarray(i, i + 7);
        },
      };
    },
    draft(path, overwrite) {
      checkWritable(path, overwrite);
      let text = '';
      return {
        write(content) {
          text += content;
        },
        keep: () => disk.set(path, text),
        drop() {},
      };
    },
    write(path, content, overwrite) {
      checkWritable(path, overwrite);
      if (path === '-') stdout.write(content);
      else disk.set(path, asText(content));
      if (typeof content !== 'string') documents.set(path, content);
    },
    list: (folder, extensions) =>
      [...disk.keys()]
        .filter((path) => path.startsWith(`${folder}/`) && !path.includes('/', folder.length + 1))
        .filter((path) => extensions.includes(path.split('.').at(-1) ?? ''))
        .sort(),
  };
}

function refusal(message: string): UserError {
  return new UserError(message, 'Vérifiez le chemin.', EXIT.data);
}

/** Answers from the script, and throws on a question that the script or its choices do not expect. */
function scriptedPrompter(remaining: Step[], asked: string[]): Prompter {
  function answer(kind: 'checkbox' | 'select' | 'input', message: string): readonly string[] {
    asked.push(message);
    const step = remaining.shift();
    if (step?.[0] === 'interrupt') throw new Interrupted();
    if (step?.[0] !== kind) throw new Error(`unexpected ${kind} « ${message} », script: ${step}`);
    return [step[1]].flat();
  }
  function among(choices: readonly Choice[], values: readonly string[]): string[] {
    const unknown = values.filter((value) => !choices.some((choice) => choice.value === value));
    if (unknown.length > 0) throw new Error(`no such choice: ${unknown}`);
    return [...values];
  }
  return {
    async checkbox({ message, choices, required, accepts = (count) => count > 0 }) {
      const values = among(choices, answer('checkbox', message));
      if (required !== undefined && !accepts(values.length))
        throw new Error(`refused: ${required}`);
      return values;
    },
    async select({ message, choices }) {
      return among(choices, answer('select', message))[0] ?? '';
    },
    async input({ message, validate }) {
      const [value = ''] = answer('input', message);
      const reason = validate(value);
      if (reason !== null) throw new Error(`refused: ${reason}`);
      return value;
    },
  };
}
