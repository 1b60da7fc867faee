import {
  type Besoin,
  type Kit,
  type Nature,
  nomOf,
  type Partenaire,
  type Situation,
} from '../kit/model.js';
import { fr } from '../text/typography.js';
import type { CheckboxQuestion, Choice } from '../world.js';
import type { Reponses } from './demande.js';

/** The screens of the questionnaire as data; nothing here knows how they are drawn. */

interface Ecran {
  /** The answer that the screen fills. */
  readonly champ: keyof Reponses;
  readonly message: string;
  readonly required?: string;
  /** What can be chosen, given the answers so far; nothing where no choice would change the result. */
  choices(kit: Kit, reponses: Reponses): Choice[];
}

const ECRANS: readonly Ecran[] = [
  {
    champ: 'besoins',
    message: fr`De quoi avez-vous besoin ?`,
    required: fr`Choisissez au moins un besoin.`,
    choices: (kit) =>
      kit.besoins.map((besoin) => ({
        ...toChoice(besoin),
        ...(besoin.question && { description: besoin.question }),
      })),
  },
  {
    champ: 'essentiels',
    message: fr`Lesquels sont essentiels ? (aucun, si tous se valent)`,
    // One besoin alone weighs the same whatever its priority.
    choices: (kit, { besoins }) =>
      besoins.length < 2 ? [] : kit.besoins.filter(({ id }) => besoins.includes(id)).map(toChoice),
  },
  {
    champ: 'refus',
    message: fr`Quelles contreparties ne pourriez-vous pas accepter ? (aucune, si tout est possible)`,
    choices: (kit, reponses) => {
      const answering = kit.partenaires.filter((partenaire) => answers(partenaire, reponses));
      return kit.natures.flatMap((nature) => {
        const asking = answering.filter((partenaire) => asks(partenaire, nature.id));
        const description = fr`Contrepartie attendue par : ${asking.map(nomOf).join(', ')}`;
        return asking.length === 0 ? [] : [{ ...toChoice(nature), description }];
      });
    },
  },
  {
    champ: 'situations',
    message: fr`Lesquelles de ces situations sont les vôtres ? (aucune, si rien ne vous correspond)`,
    choices: (kit, reponses) => {
      const ranked = kit.partenaires.filter(
        (partenaire) =>
          answers(partenaire, reponses) && !reponses.refus.some((id) => asks(partenaire, id)),
      );
      const concerned = new Set(ranked.flatMap(allEnonces).flatMap(({ situations }) => situations));
      return kit.situations.filter(({ id }) => concerned.has(id)).map(toChoice);
    },
  },
];

/** A question, and which of the answers it fills. */
export interface NextQuestion extends CheckboxQuestion {
  readonly champ: keyof Reponses;
}

/**
 * The questions from first to last. Yield one, send back the ids that were chosen; returns all the
 * answers. `previous` answers are ticked at the start.
 */
export function* questions(
  kit: Kit,
  previous: Reponses,
): Generator<NextQuestion, Reponses, string[]> {
  let reponses: Reponses = { besoins: [], essentiels: [], situations: [], refus: [] };
  for (const { champ, message, required, choices } of ECRANS) {
    const offered = choices(kit, reponses).map((choice) => ({
      ...choice,
      checked: previous[champ].includes(choice.value),
    }));
    if (offered.length === 0) continue;
    const chosen = yield { champ, message, choices: offered, ...(required && { required }) };
    reponses = { ...reponses, [champ]: chosen };
  }
  return reponses;
}

const toChoice = (named: Besoin | Situation | Nature): Choice => ({
  value: named.id,
  name: nomOf(named),
});

const allEnonces = ({ apports, avantages, contreparties, faiblesses }: Partenaire) => [
  ...apports,
  ...avantages,
  ...contreparties,
  ...faiblesses,
];

const answers = ({ apports, avantages }: Partenaire, { besoins: chosen }: Reponses) =>
  [...apports, ...avantages].some(({ besoins }) => besoins.some((id) => chosen.includes(id)));

const asks = ({ contreparties }: Partenaire, nature: string) =>
  contreparties.some((c) => c.nature === nature);
