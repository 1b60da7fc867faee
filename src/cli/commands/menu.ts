import type { Proches } from '../../carte/proches.js';
import type { Conseil } from '../../conseil/conseil.js';
import { type Document, NOMS } from '../../conseil/documents/noms.js';
import { pageComparaison } from '../../conseil/pages/comparaison.js';
import { pageConseil } from '../../conseil/pages/conseil.js';
import { pageEtSi, pageOrdre } from '../../conseil/pages/ordre.js';
import { pageQuestions } from '../../conseil/pages/questions.js';
import { pageReponse } from '../../conseil/pages/reponse.js';
import {
  questionComparer,
  questionDocument,
  questionEtSi,
  questionProfil,
  questionSuite,
  type Suite,
} from '../../conseil/questions.js';
import { UserError } from '../../errors.js';
import { pageProfils } from '../../kit/pages/profils.js';
import { fr } from '../../text/typography.js';
import type { Prompter, World } from '../../world.js';
import { chooseFormat, ROWS } from '../formats.js';
import { conseilResultat } from './conseil-resultat.js';
import type { ConseilOptions, SharedOptions } from './options.js';
import { checkFormat, contentOf, saveFile, show } from './presentation.js';

/** A result, and with what and for whom it is shown. */
export interface Visit {
  readonly world: World;
  readonly prompter: Prompter;
  readonly options: ConseilOptions;
  readonly conseil: Conseil;
  /** The acteurs beside it; undefined where no file of acteurs was read. */
  readonly proches: Proches | undefined;
  /** Paths of the files written so far, in every round; gets those written here. */
  readonly saved: Set<string>;
}

/** What leaves the menu; after all else it comes back. */
type Fin = Extract<Suite, 'changer' | 'quitter'>;

const ACTIONS: Readonly<Record<Exclude<Suite, Fin>, (visit: Visit) => Promise<void>>> = {
  tout: showAll,
  profil: showProfil,
  ordre: ({ world, options, conseil }) => show(world, options, pageOrdre(conseil)),
  si: whatIf,
  demander: ({ world, options, conseil }) => show(world, options, pageQuestions(conseil)),
  comparer: compare,
  enregistrer: saveNote,
};

/** Shows the menu until the person wants to change the answers or to quit. Throws Interrupted. */
export async function menu(visit: Visit): Promise<Fin> {
  const { world, prompter, options, conseil } = visit;
  for (;;) {
    // The table has pushed the answer off the screen: it stands once more above the menu.
    await show(world, options, pageReponse(conseil), world.stderr);
    world.stderr.write('\n');
    const suite = (await prompter.select(questionSuite(conseil))) as Suite;
    if (suite === 'changer' || suite === 'quitter') return suite;
    await ACTIONS[suite](visit);
  }
}

async function showAll({ world, options, conseil, proches }: Visit): Promise<void> {
  const vue = { tous: true, detail: true, lieu: 'menu', proches } as const;
  await show(world, options, pageConseil(conseil, vue));
}

async function showProfil({ world, prompter, options, conseil }: Visit): Promise<void> {
  const id = await prompter.select(questionProfil(conseil));
  const partenaires = partnersOf(conseil, [id]);
  if (partenaires.length > 0) await show(world, options, pageProfils(conseil.kit, partenaires));
}

async function compare({ world, prompter, options, conseil }: Visit): Promise<void> {
  const partenaires = partnersOf(conseil, await prompter.checkbox(questionComparer(conseil)));
  if (partenaires.length === 0) return;
  await show(world, options, pageComparaison(conseil.kit, partenaires, conseil.demande));
}

const partnersOf = ({ kit }: Conseil, ids: readonly string[]) =>
  ids.flatMap((id) => kit.partenaires.filter((known) => known.id === id));

/** What one other answer would make of the result. */
async function whatIf({ world, prompter, options, conseil }: Visit): Promise<void> {
  const { question, varianteOf } = questionEtSi(conseil);
  const variante = varianteOf(await prompter.select(question));
  if (variante) await show(world, options, pageEtSi(conseil, variante));
}

async function saveNote({
  world,
  prompter,
  options,
  conseil,
  proches,
  saved,
}: Visit): Promise<void> {
  const document = (await prompter.select(questionDocument())) as Document | '';
  if (document === '') return;
  const line = await prompter.input({
    message: fr`Nom du fichier`,
    initial: NOMS[document].fichier,
    sansReponse: 'revenir',
    validate: (value) => reasonNotToWrite(world, options, value.trim()),
  });
  const path = line.trim();
  if (path === '') return;
  const all = { tous: true, detail: true, lieu: 'commande', proches } as const;
  const resultat = conseilResultat(world, conseil, { ...options, document }, all);
  saveFile(
    world,
    path,
    await contentOf(world, options, chooseFormat({ sortie: path }), resultat),
    false,
  );
  saved.add(path);
}

function reasonNotToWrite(world: World, options: SharedOptions, path: string): string | null {
  if (path === '') return null;
  try {
    checkFormat(world, { ...options, format: chooseFormat({ sortie: path }), sortie: path }, ROWS);
    world.files.checkWritable(path, false);
    return null;
  } catch (error) {
    if (error instanceof UserError)
      return fr`Choisissez un autre nom : ${error.message}. ${error.remede}`;
    throw error;
  }
}
