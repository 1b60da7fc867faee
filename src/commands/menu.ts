import type { Conseil } from '../conseil/conseil.js';
import { UserError } from '../errors.js';
import { type Kit, nomOf, type Partenaire } from '../kit/model.js';
import { pageComparaison } from '../pages/comparaison.js';
import { pageConseil } from '../pages/conseil.js';
import { pageProfils } from '../pages/profils.js';
import { pageReponse } from '../pages/reponse.js';
import { fr } from '../text/typography.js';
import type { Choice, Prompter, World } from '../world.js';
import { conseilVue } from './conseil-vue.js';
import type { ConseilOptions } from './options.js';
import { contentOf, saveFile, show } from './presentation.js';

/** What a person can do with a result. */

/** A result, and with what and for whom it is shown. */
export interface Visit {
  readonly world: World;
  readonly prompter: Prompter;
  readonly kit: Kit;
  readonly options: ConseilOptions;
  readonly conseil: Conseil;
  /** Paths of the files written so far, in every round; gets those written here. */
  readonly saved: Set<string>;
}

interface Entry {
  readonly name: string;
  /** What leaves the menu after the action; nothing where the menu comes back. */
  readonly leaves?: 'changer' | 'quitter';
  act?(visit: Visit): Promise<void>;
}

const ENTRIES: Readonly<Record<string, Entry>> = {
  tout: { name: fr`Voir tout`, act: showAll },
  profil: { name: fr`Voir le profil d'un partenaire`, act: showProfil },
  comparer: { name: fr`Comparer des partenaires`, act: compare },
  changer: { name: fr`Changer mes réponses`, leaves: 'changer' },
  enregistrer: { name: fr`Enregistrer cette note`, act: saveNote },
  quitter: { name: fr`Quitter`, leaves: 'quitter' },
};

/** Shows the menu until the person wants to change the answers or to quit. Throws Interrupted. */
export async function menu(visit: Visit): Promise<'changer' | 'quitter'> {
  const { world, prompter, kit, conseil } = visit;
  const choices = Object.entries(ENTRIES).map(([value, { name }]) => ({ value, name }));
  for (;;) {
    // The table has pushed the answer off the screen: it stands once more above the menu.
    await showBelow(visit, pageReponse(kit, conseil));
    world.stderr.write('\n');
    const entry = ENTRIES[await prompter.select({ message: fr`Et maintenant ?`, choices })];
    if (entry?.leaves) return entry.leaves;
    await entry?.act?.(visit);
  }
}

async function showBelow({ world, options }: Visit, page: ReturnType<typeof pageReponse>) {
  world.stdout.write('\n');
  await show(world, options, page);
}

async function showAll(visit: Visit): Promise<void> {
  const { kit, conseil } = visit;
  await showBelow(visit, pageConseil(kit, conseil, { tous: true, detail: true, lieu: 'menu' }));
}

/** The ranked partners first, then the others in the order of the kit. */
function partnerChoices({ kit, conseil }: Visit): Choice[] {
  const ranked = conseil.classement.map(({ partenaire }) => partenaire);
  const all = new Set<Partenaire>([...ranked, ...kit.partenaires]);
  return [...all].map((partenaire) => ({ value: partenaire.id, name: nomOf(partenaire) }));
}

async function showProfil(visit: Visit): Promise<void> {
  const { prompter, kit } = visit;
  const id = await prompter.select({
    message: fr`Quel partenaire ?`,
    choices: partnerChoices(visit),
  });
  const partenaires = kit.partenaires.filter((partenaire) => partenaire.id === id);
  await showBelow(visit, pageProfils(kit, partenaires));
}

async function compare(visit: Visit): Promise<void> {
  const { prompter, kit } = visit;
  const ids = await prompter.checkbox({
    message: fr`Quels partenaires comparer ?`,
    choices: partnerChoices(visit),
    required: fr`Cochez-en au moins deux.`,
    minimum: 2,
  });
  const partenaires = ids.flatMap((id) =>
    kit.partenaires.filter((partenaire) => partenaire.id === id),
  );
  await showBelow(visit, pageComparaison(kit, partenaires));
}

async function saveNote({ world, prompter, kit, conseil, saved }: Visit): Promise<void> {
  const path = await prompter.input({
    message: fr`Nom du fichier`,
    initial: 'conseil-partenaires.txt',
    validate: (value) => reasonNotToWrite(world, value.trim()),
  });
  const vue = conseilVue(kit, conseil, { tous: true, detail: true, lieu: 'commande' });
  saveFile(world, path.trim(), await contentOf('tableau', vue), false);
  saved.add(path.trim());
}

function reasonNotToWrite({ files }: World, path: string): string | null {
  if (path === '') return fr`Donnez un nom de fichier.`;
  try {
    files.checkWritable(path, false);
    return null;
  } catch (error) {
    if (error instanceof UserError) return fr`Choisissez un autre nom : ${error.message}.`;
    throw error;
  }
}
