import { EXIT, UserError } from '../errors.js';
import type { Kit, Partenaire } from '../kit/model.js';
import { didYouMean, fold, nearest } from '../text/nearest.js';
import { fr } from '../text/typography.js';

/** Words that a person typed, and what they name in the kit. */

interface Declared {
  readonly id: string;
  readonly nom: string;
}

/** What a list of declared things is called in an error. */
const KINDS = {
  besoins: { unknown: fr`besoin inconnu`, known: fr`Besoins connus` },
  situations: { unknown: fr`situation inconnue`, known: fr`Situations connues` },
  natures: { unknown: fr`nature de contrepartie inconnue`, known: fr`Natures connues` },
} as const;

/**
 * The ids that some words name, by id or name, without regard to case and accents. Throws
 * UserError (exit code 2) with the known ones for a word that names nothing.
 */
export function findIds(kit: Kit, kind: keyof typeof KINDS, words: readonly string[]): string[] {
  return words.map((word) => {
    const declared: readonly Declared[] = kit[kind];
    const named = fold(word);
    const found =
      declared.find(({ id }) => fold(id) === named) ??
      declared.find(({ nom }) => fold(nom) === named);
    if (found) return found.id;
    const { unknown, known } = KINDS[kind];
    throw new UserError(
      fr`${unknown} « ${word} »${didYouMean(
        word,
        declared.map(({ id }) => id),
      )}`,
      [fr`${known} :`, ...declared.map(nomAndId)].join('\n'),
      EXIT.usage,
    );
  });
}

/**
 * The partners that some words name: by id, name or alias, else by a word of their name. Throws
 * UserError (exit code 2) with the nearest names for a word that names none, or several.
 */
export function findPartenaires(kit: Kit, words: readonly string[]): Partenaire[] {
  const found = words.map((word) => findPartenaire(kit, word));
  return [...new Set(found)];
}

function findPartenaire(kit: Kit, word: string): Partenaire {
  const wanted = fold(word);
  const namesOf = ({ id, nom, alias }: Partenaire) => [id, nom, ...alias].map(fold);
  const byId = kit.partenaires.filter(({ id }) => fold(id) === wanted);
  const named = kit.partenaires.filter((partenaire) => namesOf(partenaire).includes(wanted));
  const exact = byId.length > 0 ? byId : named;
  const matching =
    exact.length > 0
      ? exact
      : kit.partenaires.filter(
          (partenaire) =>
            wanted !== '' &&
            namesOf(partenaire).some((name) => ` ${name} `.includes(` ${wanted} `)),
        );
  const [only] = matching;
  if (only && matching.length === 1) return only;
  throw matching.length > 1 ? ambiguous(word, matching) : unknown(kit, word);
}

/** A line of a list of what could have been typed. */
export const nomAndId = ({ id, nom }: Declared) => fr`  ${id} : ${nom}`;

function ambiguous(word: string, matching: readonly Partenaire[]): UserError {
  const lines = [fr`Précisez lequel :`, ...matching.map(nomAndId)];
  return new UserError(fr`« ${word} » désigne plusieurs partenaires`, lines.join('\n'), EXIT.usage);
}

function unknown(kit: Kit, word: string): UserError {
  const owners = new Map(
    kit.partenaires.flatMap((partenaire) =>
      [partenaire.id, partenaire.nom, ...partenaire.alias].map(
        (name) => [name, partenaire] as const,
      ),
    ),
  );
  const near = [
    ...new Set(nearest(word, [...owners.keys()], 6).map((name) => owners.get(name))),
  ].slice(0, 3);
  const suggestions = near.flatMap((partenaire) => (partenaire ? [nomAndId(partenaire)] : []));
  const lines =
    suggestions.length > 0
      ? [fr`Vouliez-vous dire :`, ...suggestions]
      : [fr`Partenaires du kit :`, ...kit.partenaires.map(nomAndId)];
  return new UserError(fr`partenaire inconnu « ${word} »`, lines.join('\n'), EXIT.usage);
}
