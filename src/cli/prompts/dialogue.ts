import type { CheckboxQuestion, Choice, InputQuestion, SelectQuestion } from '../../prompter.js';
import { clean, cleanLine, echo } from '../../text/clean.js';
import { fr, separate } from '../../text/typography.js';
import { findChoice, findChoices, type Misnamed } from './numbers.js';

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
      const found = chosenBy(typed, choices, before);
      if ('word' in found)
        return { said: fr`${misfit(found)} : tapez ${severalNumbers(choices)}.` };
      if (required !== '' && !accepts(found.length)) return { said: required };
      return { answer: found.map(({ value }) => value), said: repeated(found) };
    },
  };
}

function chosenBy(typed: string, choices: readonly Choice[], before: readonly Choice[]) {
  if (typed === '') return before;
  if (typed === NOTHING) return [];
  const found = findChoices(typed, choices);
  return 'word' in found ? found : at(found.places, choices);
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
      return { answer: chosen.map(({ value }) => value).join(), said: repeated(chosen) };
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

const severalNumbers = ({ length }: readonly Choice[]) =>
  length > 1 ? fr`des numéros de 1 à ${length}, séparés par des virgules` : fr`le numéro 1`;

/** Why a word is no answer. */
function misfit({ word, names }: Misnamed): string {
  if (word === '') return fr`Il manque votre réponse`;
  return names === 'none'
    ? fr`« ${echo(word)} » n'est ni un numéro ni un nom de la liste`
    : fr`« ${echo(word)} » est le début de plusieurs noms de la liste`;
}
