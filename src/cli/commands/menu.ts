import { pageComparaison } from '../../conseil/pages/comparaison.js';
import { pageConseil } from '../../conseil/pages/conseil.js';
import { pageReponse } from '../../conseil/pages/reponse.js';
import { UserError } from '../../errors.js';
import { nomOf, type Partenaire } from '../../kit/model.js';
import { pageProfils } from '../../kit/pages/profils.js';
import { fr } from '../../text/typography.js';
import type { Choice, World } from '../../world.js';
import { chooseFormat } from './choose-format.js';
import { conseilVue } from './conseil-vue.js';
import { checkFormat, ROW_FORMATS } from './formats.js';
import { showOrdre, whatIf } from './menu-ordre.js';
import type { SharedOptions } from './options.js';
import { contentOf, saveFile, show } from './presentation.js';
import { REVENIR, type Visit } from './visit.js';

/** What a person can do with a result. */

interface Entry {
  readonly name: string;
  /** How many partners there must be for it. */
  readonly partenaires?: number;
  /** What leaves the menu after the action; nothing where the menu comes back. */
  readonly leaves?: 'changer' | 'quitter';
  act?(visit: Visit): Promise<void>;
}

const ENTRIES: Readonly<Record<string, Entry>> = {
  tout: { name: fr`Voir tout`, act: showAll },
  profil: { name: fr`Voir le profil d'un partenaire`, act: showProfil },
  ordre: { name: fr`Pourquoi cet ordre ?`, act: showOrdre },
  si: { name: fr`Et si… ?`, act: whatIf },
  comparer: { name: fr`Comparer des partenaires`, partenaires: 2, act: compare },
  changer: { name: fr`Changer mes réponses`, leaves: 'changer' },
  enregistrer: { name: fr`Enregistrer cette note`, act: saveNote },
  quitter: { name: fr`Quitter`, leaves: 'quitter' },
};

/** Shows the menu until the person wants to change the answers or to quit. Throws Interrupted. */
export async function menu(visit: Visit): Promise<'changer' | 'quitter'> {
  const { world, prompter, kit, options, conseil } = visit;
  const choices = Object.entries(ENTRIES)
    .filter(([, { partenaires = 0 }]) => kit.partenaires.length >= partenaires)
    .map(([value, { name }]) => ({ value, name }));
  for (;;) {
    // The table has pushed the answer off the screen: it stands once more above the menu.
    await show(world, options, pageReponse(kit, conseil), world.stderr);
    world.stderr.write('\n');
    const entry = ENTRIES[await prompter.select({ message: fr`Et maintenant ?`, choices })];
    if (entry?.leaves) return entry.leaves;
    await entry?.act?.(visit);
  }
}

async function showAll({ world, kit, options, conseil, proches }: Visit): Promise<void> {
  const vue = { tous: true, detail: true, lieu: 'menu', proches } as const;
  await show(world, options, pageConseil(kit, conseil, vue));
}

/** The ranked partners first, then the others in the order of the kit. */
function partnerChoices({ kit, conseil }: Visit): Choice[] {
  const ranked = conseil.classement.map(({ partenaire }) => partenaire);
  const all = new Set<Partenaire>([...ranked, ...kit.partenaires]);
  return [...all].map((partenaire) => ({ value: partenaire.id, name: nomOf(partenaire) }));
}

async function showProfil(visit: Visit): Promise<void> {
  const { world, prompter, kit, options } = visit;
  const id = await prompter.select({
    message: fr`Quel partenaire ?`,
    choices: [...partnerChoices(visit), REVENIR],
  });
  if (id === REVENIR.value) return;
  await show(world, options, pageProfils(kit, partnersOf(visit, [id])));
}

async function compare(visit: Visit): Promise<void> {
  const { world, prompter, kit, options } = visit;
  const ids = await prompter.checkbox({
    message: fr`Quels partenaires comparer ? (aucun, pour revenir)`,
    choices: partnerChoices(visit),
    required: fr`Choisissez-en au moins deux, ou aucun pour revenir.`,
    accepts: (count) => count !== 1,
  });
  if (ids.length === 0) return;
  await show(world, options, pageComparaison(kit, partnersOf(visit, ids), visit.conseil.demande));
}

const partnersOf = ({ kit }: Visit, ids: readonly string[]) =>
  ids.flatMap((id) => kit.partenaires.filter((known) => known.id === id));

async function saveNote({
  world,
  prompter,
  kit,
  options,
  conseil,
  proches,
  saved,
}: Visit): Promise<void> {
  const line = await prompter.input({
    message: fr`Nom du fichier`,
    initial: 'note-partenaires.docx',
    sansReponse: 'revenir',
    validate: (value) => reasonNotToWrite(world, options, value.trim()),
  });
  const path = line.trim();
  if (path === '') return;
  const all = { tous: true, detail: true, lieu: 'commande', proches } as const;
  const vue = conseilVue(world, kit, conseil, options, all);
  saveFile(
    world,
    path,
    await contentOf(world, options, chooseFormat({ sortie: path }), vue),
    false,
  );
  saved.add(path);
}

function reasonNotToWrite(world: World, options: SharedOptions, path: string): string | null {
  if (path === '') return null;
  try {
    checkFormat(
      world,
      { ...options, format: chooseFormat({ sortie: path }), sortie: path },
      ROW_FORMATS,
    );
    world.files.checkWritable(path, false);
    return null;
  } catch (error) {
    if (error instanceof UserError)
      return fr`Choisissez un autre nom : ${error.message}. ${error.remede}`;
    throw error;
  }
}
