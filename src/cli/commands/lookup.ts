import {
  declaredNamed,
  type Kit,
  namesOf,
  type Partenaire,
  partenairesNamed,
} from '../../kit/model.js';
import { echo } from '../../text/clean.js';
import { didYouMean, isStopWord, nearest, weightyWords } from '../../text/nearest.js';
import { fr } from '../../text/typography.js';
import { type Misfit, search, unknownWord } from './misfits.js';

/** Words that a person typed, and what they name in the kit. */

/** What a list of declared things is called in an error. */
const KINDS = {
  besoins: { unknown: fr`besoin inconnu`, known: fr`Besoins connus` },
  situations: { unknown: fr`situation inconnue`, known: fr`Situations connues` },
  natures: { unknown: fr`nature de contrepartie inconnue`, known: fr`Natures connues` },
} as const;

type Kind = keyof typeof KINDS;

/**
 * The ids of one kind that some words name, by id or name, without regard to case and accents. Throws UserError
 * (exit code 2) for all the words that name nothing, each with the nearest id.
 */
export function findIds(kit: Kit, kind: Kind, words: readonly string[]): string[] {
  const { unknown, known } = KINDS[kind];
  const ids = kit[kind].map(({ id }) => id);
  return search(words, (word) => {
    const found = declaredNamed(kit[kind], word);
    const message = fr`${unknown} « ${echo(word)} »${didYouMean(word, ids)}`;
    return found ? [found.id] : { message, title: known, choices: kit[kind] };
  });
}

/**
 * The partners that some words name: by id, name or alias, else by words of their name, in the order in
 * which they are named. Stop words between them are passed over (« AFD et UE »). Throws UserError (exit
 * code 2) for all the words that name none, with the nearest names, or several.
 */
export function findPartenaires(kit: Kit, words: readonly string[]): Partenaire[] {
  const names = words.filter((word) => !isStopWord(word) || partenairesNamed(kit, word).length > 0);
  return search(names.length > 0 ? names : words, (word) => {
    const matching = partenairesNamed(kit, word);
    const all = matching.length > 0 ? matching : partlyNamed(kit, word);
    if (all.length < 2) return all.length > 0 ? all : unknown(kit, word);
    const message = fr`« ${echo(word)} » désigne plusieurs partenaires`;
    return { message, title: fr`Précisez lequel`, choices: all };
  });
}

/** Partners a name of which has these words in this order; words of no weight do not count. */
function partlyNamed(kit: Kit, word: string): Partenaire[] {
  const wanted = ` ${weightyWords(word).join(' ')} `;
  if (wanted.trim() === '') return [];
  return kit.partenaires.filter((partenaire) =>
    namesOf(partenaire).some((name) => ` ${weightyWords(name).join(' ')} `.includes(wanted)),
  );
}

function unknown({ partenaires }: Kit, word: string): Misfit {
  const names = partenaires.flatMap((one) => namesOf(one).map((name) => [name, one] as const));
  const owners = new Map(names);
  const near = nearest(word, [...owners.keys()], 6).flatMap((name) => owners.get(name) ?? []);
  const message = fr`partenaire inconnu « ${echo(word)} »`;
  return unknownWord(message, [...new Set(near)].slice(0, 3), fr`Partenaires du kit`, partenaires);
}
