import {
  type Besoin,
  type Kit,
  type Nature,
  nomOf,
  type Partenaire,
  type Situation,
} from '../kit/model.js';
import { besoinsAnswered } from '../kit/pages/mots.js';
import { fr, majuscule } from '../text/typography.js';
import type { CheckboxQuestion, Choice, SelectQuestion } from '../world.js';
import { type Variante, variantes } from './changements.js';
import type { Conseil } from './conseil.js';
import { type Reponses, SANS_REPONSES } from './demande.js';
import { NOMS } from './documents/noms.js';
import { gesteInSentence } from './pages/changements.js';

/** All that a person is asked, as data: nothing here knows how it is drawn, nor what an answer starts. */

/** A screen of the questionnaire. */
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
interface NextQuestion extends CheckboxQuestion {
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
  let reponses = SANS_REPONSES;
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

/** What a person may ask of a result, in the order of the menu. */
export type Suite =
  | 'tout'
  | 'profil'
  | 'ordre'
  | 'si'
  | 'demander'
  | 'comparer'
  | 'changer'
  | 'enregistrer'
  | 'quitter';

const SUITES: Readonly<
  Record<
    Suite,
    { readonly nom: string /** Offered from so many on. */; readonly partenaires?: number }
  >
> = {
  tout: { nom: fr`Voir tout` },
  profil: { nom: fr`Voir le profil d'un partenaire` },
  ordre: { nom: fr`Pourquoi cet ordre ?` },
  si: { nom: fr`Et si… ?` },
  demander: { nom: fr`Que demander, et à qui ?` },
  comparer: { nom: fr`Comparer des partenaires`, partenaires: 2 },
  changer: { nom: fr`Changer mes réponses` },
  enregistrer: { nom: fr`Enregistrer un document` },
  quitter: { nom: fr`Quitter` },
};

/** The menu under a result; each value is a Suite. */
export function questionSuite({ kit }: Conseil): SelectQuestion {
  return {
    message: fr`Et maintenant ?`,
    choices: Object.entries(SUITES)
      .filter(([, { partenaires = 0 }]) => kit.partenaires.length >= partenaires)
      .map(([value, { nom }]) => ({ value, name: nom })),
  };
}

/** A question of the menu can be left without an answer: by this choice, or by none. */
const REVENIR: Choice = { value: '', name: fr`Revenir` };

/** Which partner to read in full; each value is an id, or '' to go back. */
export const questionProfil = (conseil: Conseil): SelectQuestion => ({
  message: fr`Quel partenaire ?`,
  choices: [...partnerChoices(conseil), REVENIR],
});

/** Which document to save, by its name; '' to go back. */
export const questionDocument = (): SelectQuestion => ({
  message: fr`Quel document ?`,
  choices: [...Object.entries(NOMS).map(([value, { nom }]) => ({ value, name: nom })), REVENIR],
});

/** Which partners to hold against each other, by their ids; none to go back. */
export const questionComparer = (conseil: Conseil): CheckboxQuestion => ({
  message: fr`Quels partenaires comparer ? (aucun, pour revenir)`,
  choices: partnerChoices(conseil),
  required: fr`Choisissez-en au moins deux, ou aucun pour revenir.`,
  accepts: (count) => count !== 1,
});

/** The ranked partners first, then the others in the order of the kit. */
function partnerChoices({ kit, classement }: Conseil): Choice[] {
  const ranked = classement.map(({ partenaire }) => partenaire);
  const all = new Set<Partenaire>([...ranked, ...kit.partenaires]);
  return [...all].map((partenaire) => ({
    value: partenaire.id,
    name: nomOf(partenaire),
    description: fr`Répond à : ${besoinsAnswered(kit, partenaire)}`,
  }));
}

/** « Et si… ? »: the question, and the change of the answers that a value stands for; none to go back. */
export function questionEtSi({ kit, demande, classement }: Conseil): {
  readonly question: SelectQuestion;
  varianteOf(value: string): Variante | undefined;
} {
  const asked = new Set(
    classement.flatMap(({ partenaire }) => partenaire.contreparties.map(({ nature }) => nature)),
  );
  // To refuse what nobody of the ranking asks for changes nothing.
  const offered = variantes(kit, demande).filter(
    ({ geste, id }) => geste !== 'refuser' || asked.has(id),
  );
  const choices = offered.map((variante, i) => ({
    value: String(i),
    name: majuscule(gesteInSentence(kit, variante)),
  }));
  return {
    question: { message: fr`Que changer ?`, choices: [...choices, REVENIR] },
    varianteOf: (value) => (value === REVENIR.value ? undefined : offered[Number(value)]),
  };
}
