import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { clean, cleanLine, echo } from '../../text/clean.js';
import { fold } from '../../text/nearest.js';
import { fr, separate } from '../../text/typography.js';
import type {
  CheckboxQuestion,
  Choice,
  InputQuestion,
  Prompter,
  SelectQuestion,
} from '../../world.js';
import { shownIn, type Terminal, untilInterrupted } from './interruption.js';

/**
 * Asks questions as lines that are never drawn again, for screen readers and braille displays. The
 * terminal keeps reading whole lines, as in the shell: what is typed is edited, echoed and interrupted
 * by it, and not one byte is written that moves the cursor, erases, colours or rings.
 *
 * Every method rejects with `Interrupted` on Ctrl-C, Ctrl-D, a signal or the end of the input.
 */
export function createAccessiblePrompter(terminal: Terminal): Prompter {
  const nextLine = lineReader(terminal.input);
  const { output } = terminal;
  const write = (text: string) => output.write(shownIn(terminal, text));
  const say = (line: string) => write(`${line}\n`);

  function ask<T>({ lines, invitation, read }: Dialogue<T>): Promise<T> {
    const invite = () => write(`${invitation} `);
    const run = async (controller: AbortController) => {
      const { signal } = controller;
      // What comes after an interruption has a line of its own.
      signal.addEventListener('abort', () => say(''));
      lines.forEach(say);
      for (;;) {
        invite();
        const line = await nextLine(signal);
        if (END.test(line.trim())) controller.abort();
        signal.throwIfAborted();
        const { said, answer } = read(line);
        say(said);
        if (answer !== undefined) return answer;
      }
    };
    // The shell has written on the line, and the terminal has forgotten what was typed on it.
    return untilInterrupted(terminal, run, invite);
  }

  return {
    checkbox: (question) => ask(checkboxDialogue(question)),
    select: (question) => ask(selectDialogue(question)),
    input: (question) => ask(inputDialogue(question)),
  };
}

/** Ctrl-Z or Ctrl-D as a line of its own: a console of Windows tells the end so. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is searched for
const END = /^[\u0004\u001a]+$/;

/**
 * Gives the typed lines one by one, also those that were typed early; rejects once `signal` aborts.
 * One interface reads them all: a closed one would leave its listeners on the input.
 */
function lineReader(input: NodeJS.ReadStream): (signal: AbortSignal) => Promise<string> {
  const typed = createInterface({ input, terminal: false });
  const waiting: string[] = [];
  typed.on('line', (line) => waiting.push(line));
  typed.pause();
  return async (signal) => {
    typed.resume();
    try {
      if (waiting.length === 0) await once(typed, 'line', { signal });
    } finally {
      // While it is read, the process does not end.
      typed.pause();
    }
    // What was begun before the input ended is no answer.
    signal.throwIfAborted();
    return waiting.shift() ?? '';
  };
}

/** Questions as lines to be heard or read by the fingertips: said once, then answered by a line. */

/** What a typed line comes to, and the sentence that says so; without an answer it is asked again. */
export interface Reading<T> {
  readonly said: string;
  readonly answer?: T;
}

/** A question in words. `invitation` is its last line, behind which the answer is typed. */
export interface Dialogue<T> {
  readonly lines: readonly string[];
  readonly invitation: string;
  read(line: string): Reading<T>;
}

/** The number that stands for no choice: an empty line may mean another thing. */
const NOTHING = '0';

/** Several choices of a numbered list. An empty line keeps those that are ticked. */
export function checkboxDialogue(question: CheckboxQuestion): Dialogue<string[]> {
  const { message, choices, required = '', accepts = (count) => count > 0 } = question;
  const before = choices.filter(({ checked }) => checked);
  const ways = waysOut(before.length, required === '' || accepts(0));
  return {
    lines: [
      cleanLine(message),
      ...choices.map(numbered),
      ...(before.length > 0 ? [fr`Choisi jusqu'ici : ${namesOf(before)}.`] : []),
    ],
    invitation: fr`Vos numéros, séparés par des virgules${ways} :`,
    read(line) {
      const typed = line.trim();
      const found = typed === NOTHING ? NO_CHOICE : findChoices(typed, choices);
      if (typed !== '' && 'word' in found) {
        const { length } = choices;
        const numbers =
          length > 1 ? fr`des numéros de 1 à ${length}, séparés par des virgules` : fr`le numéro 1`;
        return { said: fr`${misfit(found)} : tapez ${numbers}.` };
      }
      const chosen = 'word' in found ? before : at(found.places, choices);
      if (required !== '' && !accepts(chosen.length)) return { said: required };
      return { answer: chosen.map(({ value }) => value), said: repeated(chosen) };
    },
  };
}

/** What an empty line does, and how to choose nothing, where they do anything. */
function waysOut(before: number, mayBeNone: boolean): string {
  if (before === 0) return mayBeNone ? fr` (entrée seule : aucun)` : '';
  const keep = fr`entrée seule : garder ce choix`;
  return mayBeNone ? fr` (${keep} ; ${NOTHING} : aucun)` : ` (${keep})`;
}

/** One choice of a numbered list. */
export function selectDialogue({ message, choices }: SelectQuestion): Dialogue<string> {
  return {
    lines: [cleanLine(message), ...choices.map(numbered)],
    invitation: fr`Votre numéro :`,
    read(line) {
      const found = findChoice(line, choices);
      if ('word' in found)
        return { said: fr`${misfit(found)} : tapez un numéro de 1 à ${choices.length}.` };
      const chosen = at(found.places, choices);
      return { answer: chosen[0]?.value ?? '', said: repeated(chosen) };
    },
  };
}

/** A line; an empty one is what is proposed. */
export function inputDialogue({
  message,
  initial = '',
  sansReponse,
  validate,
}: InputQuestion): Dialogue<string> {
  const ways = [
    ...(initial ? [fr`entrée seule : ${cleanLine(initial)}`] : []),
    ...(sansReponse ? [fr`${initial ? NOTHING : fr`entrée seule`} : ${sansReponse}`] : []),
  ];
  return {
    lines: [],
    invitation: fr`${cleanLine(message)}${ways.length > 0 ? ` (${ways.join(fr` ; `)})` : ''} :`,
    read(line) {
      const typed = clean(line).trim();
      const isNone = sansReponse !== undefined && typed === (initial ? NOTHING : '');
      const answer = isNone ? '' : typed || initial;
      const refusal = validate(answer);
      if (refusal !== null) return { said: refusal };
      return { answer, said: fr`Votre réponse : ${isNone ? sansReponse : cleanLine(answer)}` };
    },
  };
}

const at = (places: readonly number[], choices: readonly Choice[]) =>
  choices.filter((_, place) => places.includes(place));

function numbered({ name, description }: Choice, place: number): string {
  const line = `${place + 1}. ${cleanLine(name)}`;
  return description ? `${line}. ${cleanLine(description)}` : line;
}

const namesOf = (choices: readonly Choice[]) =>
  separate(choices.map(({ name }) => cleanLine(name)));

const repeated = (chosen: readonly Choice[]) =>
  chosen.length > 0
    ? ended(fr`Vous avez choisi : ${namesOf(chosen)}`)
    : fr`Vous n'avez rien choisi.`;

/** A sentence with its full stop, unless it has its end already. */
const ended = (sentence: string) => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`);

/** Why a word is no answer. */
function misfit({ word, names }: Extract<Named, { word: string }>): string {
  if (word === '') return fr`Il manque votre réponse`;
  return names === 'none'
    ? fr`« ${echo(word)} » n'est ni un numéro ni un nom de la liste`
    : fr`« ${echo(word)} » est le début de plusieurs noms de la liste`;
}

/**
 * Which choices of a numbered list a typed line names: their places, from 0, in the order of the list; or the first
 * word that names no choice, or several.
 */
type Named =
  | { readonly places: readonly number[] }
  | { readonly word: string; readonly names: 'none' | 'several' };
const NO_CHOICE: Named = { places: [] };

/** Between numbers a space is enough; a name may hold spaces, and « et ». */
const BETWEEN_WORDS = /[,;]|(?<=\d)\s+(?:et\s+)?(?=\d)/;
const RANGE = /^(\d+)\s*(?:-|–|à)\s*(\d+)$/;

/**
 * Several choices by number (« 1, 3 »), range (« 1-3 », « 1 à 3 »), name or beginning of a name, without
 * regard to case and accents.
 */
export function findChoices(line: string, choices: readonly Choice[]): Named {
  const whole = findChoice(line, choices);
  if ('places' in whole) return whole;
  const places = new Set<number>();
  for (const word of line.split(BETWEEN_WORDS).map((part) => part.trim())) {
    if (word === '') continue;
    const range = RANGE.exec(word)?.slice(1).map(Number) ?? [];
    const [from = 0, to = 0] = range.toSorted((a, b) => a - b);
    if (from > 0 && to <= choices.length) {
      for (let number = from; number <= to; number++) places.add(number - 1);
      continue;
    }
    const found = findChoice(word, choices);
    if ('word' in found) return found;
    for (const place of found.places) places.add(place);
  }
  if (places.size === 0) return { word: line, names: 'none' };
  return { places: [...places].sort((a, b) => a - b) };
}

/** One choice by number, name or beginning of a name. */
export function findChoice(line: string, choices: readonly Choice[]): Named {
  const word = line.trim();
  if (/^\d+$/.test(word)) {
    const number = Number(word);
    const isListed = number >= 1 && number <= choices.length;
    return isListed ? { places: [number - 1] } : { word, names: 'none' };
  }
  const typed = fold(word);
  const names = choices.map(({ name }) => fold(name));
  const exact = names.indexOf(typed);
  if (typed !== '' && exact >= 0) return { places: [exact] };
  const starting = names.flatMap((name, i) => (typed !== '' && name.startsWith(typed) ? [i] : []));
  if (starting.length === 1) return { places: starting };
  return { word, names: starting.length === 0 ? 'none' : 'several' };
}
