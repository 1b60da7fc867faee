import { ACTEURS } from '../../acteurs/explications.js';
import { REPONSES } from '../../conseil/reponses/explications.js';
import { EXIT, usageError } from '../../errors.js';
import { KIT } from '../../kit/explications.js';
import { type Explication, LECTURE, TABLE } from '../../lecture/explications.js';
import { cleanLine } from '../../text/clean.js';
import { hang, padEnd, width, wrap } from '../../text/layout.js';
import { didYouMean, fold } from '../../text/nearest.js';
import { fr } from '../../text/typography.js';
import type { Does } from '../command.js';
import { terminalWidth } from '../terminal.js';

/** Every code of a problem, in alphabetical order, with what it means. */
export const EXPLICATIONS: ReadonlyMap<string, Explication> = new Map(
  Object.entries({ ...LECTURE, ...TABLE, ...ACTEURS, ...KIT, ...REPONSES }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  ),
);

/** What the code of a problem means, with a wrong and a right example; every code without one. */
export const run: Does<object> = async (world, [word]) => {
  const columns = terminalWidth(world.stdout, world.env);
  const lines = word === undefined ? list(columns) : explain(...find(word), columns);
  world.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
};

/** Narrower than this beside its code, what is said of it goes under it. */
const MIN_RESUME = 24;

function list(columns: number): string[] {
  const column = Math.max(...[...EXPLICATIONS.keys()].map(width));
  const isBeside = columns - column - 2 >= MIN_RESUME;
  const lines = [...EXPLICATIONS].flatMap(([code, { resume }]) =>
    isBeside
      ? hang(`${padEnd(code, column)}  `, resume, columns)
      : [...wrap(code, columns), ...hang('    ', resume, columns)],
  );
  return [...lines, '', ...wrap(fr`Pour en lire un : partenaires kit expliquer CODE.`, columns)];
}

/** The explanation of a code as it may be typed or pasted: with its brackets, in capitals. */
function find(word: string): [code: string, explication: Explication] {
  const code = fold(word).replaceAll(' ', '-');
  const explication = EXPLICATIONS.get(code);
  if (explication) return [code, explication];
  const hint = didYouMean(word, [...EXPLICATIONS.keys()]);
  throw usageError(
    fr`code inconnu « ${cleanLine(word)} »${hint}`,
    fr`Pour les voir tous : partenaires kit expliquer`,
  );
}

function explain(code: string, explication: Explication, columns: number): string[] {
  const { resume, sens, faux, juste, encodage } = explication;
  const wrong = encodage ? fr`Faux, enregistré en Latin-1 (Windows-1252) :` : fr`Faux :`;
  return [
    ...wrap(fr`${code} : ${resume}`, columns),
    '',
    ...wrap(sens, columns),
    '',
    ...wrap(wrong, columns),
    ...example(faux),
    '',
    fr`Juste :`,
    ...example(juste),
  ];
}

/** Longer lines and more of them say nothing more; what is to be copied is never wrapped. */
const MAX_LINES = 8;
const MAX_CHARACTERS = 100;

function example(text: string): string[] {
  const lines = text.split('\n');
  const shown = lines
    .slice(0, MAX_LINES)
    .map((line) => (line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line));
  return [...shown, ...(lines.length > MAX_LINES ? ['…'] : [])].map((line) => `  ${line}`);
}
