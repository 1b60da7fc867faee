import type { Conseil } from '../conseil/conseil.js';
import { UserError } from '../errors.js';
import { nomOf, type Partenaire } from '../kit/model.js';
import { renderReponse } from '../rendu/tableau/reponse.js';
import { fr } from '../text/typography.js';
import type { Choice, Prompter, World } from '../world.js';
import { type Desk, filePage, saveFile } from './page.js';

/** What a person can do with a result. */

interface Visit {
  readonly world: World;
  readonly prompter: Prompter;
  readonly desk: Desk;
  readonly conseil: Conseil;
  /** Paths of the files written so far, in every round. */
  readonly saved: Set<string>;
}

interface Entry {
  readonly name: string;
  /** What leaves the menu after the action; nothing where the menu comes back. */
  readonly leaves?: 'changer' | 'quitter';
  act?(visit: Visit): Promise<void>;
}

const ENTRIES: Readonly<Record<string, Entry>> = {
  profil: { name: fr`Voir le profil d'un partenaire`, act: showProfil },
  comparer: { name: fr`Comparer des partenaires`, act: compare },
  changer: { name: fr`Changer mes réponses`, leaves: 'changer' },
  enregistrer: { name: fr`Enregistrer cette note`, act: saveNote },
  quitter: { name: fr`Quitter`, leaves: 'quitter' },
};

/**
 * Shows the menu until the person wants to change the answers or to quit; adds to `saved` the paths
 * it writes. Throws Interrupted.
 */
export async function menu(
  world: World,
  prompter: Prompter,
  desk: Desk,
  conseil: Conseil,
  saved: Set<string>,
): Promise<'changer' | 'quitter'> {
  const choices = Object.entries(ENTRIES).map(([value, { name }]) => ({ value, name }));
  const visit: Visit = { world, prompter, desk, conseil, saved };
  // The table has pushed the answer off the screen: it stands once more above the menu.
  const reponse = renderReponse(desk.kit, conseil, desk.page).join('\n');
  for (;;) {
    world.stderr.write(`\n${reponse}\n\n`);
    const entry = ENTRIES[await prompter.select({ message: fr`Et maintenant ?`, choices })];
    if (entry?.leaves) return entry.leaves;
    await entry?.act?.(visit);
  }
}

/** The ranked partners first, then the others in the order of the kit. */
function partnerChoices({ desk: { kit }, conseil }: Visit): Choice[] {
  const ranked = conseil.classement.map(({ partenaire }) => partenaire);
  const all = new Set<Partenaire>([...ranked, ...kit.partenaires]);
  return [...all].map((partenaire) => ({ value: partenaire.id, name: nomOf(partenaire) }));
}

async function showProfil(visit: Visit): Promise<void> {
  const {
    world,
    prompter,
    desk: { kit, renderer, page },
  } = visit;
  const id = await prompter.select({
    message: fr`Quel partenaire ?`,
    choices: partnerChoices(visit),
  });
  const partenaires = kit.partenaires.filter((partenaire) => partenaire.id === id);
  world.stdout.write(`\n${renderer.profils(kit, partenaires, page)}`);
}

async function compare(visit: Visit): Promise<void> {
  const {
    world,
    prompter,
    desk: { kit, renderer, page },
  } = visit;
  const ids = await prompter.checkbox({
    message: fr`Quels partenaires comparer ?`,
    choices: partnerChoices(visit),
    required: fr`Cochez-en au moins deux.`,
    minimum: 2,
  });
  const partenaires = ids.flatMap((id) =>
    kit.partenaires.filter((partenaire) => partenaire.id === id),
  );
  world.stdout.write(`\n${renderer.comparaison(kit, partenaires, page)}`);
}

async function saveNote({ world, prompter, desk, conseil, saved }: Visit): Promise<void> {
  const path = await prompter.input({
    message: fr`Nom du fichier`,
    initial: 'conseil-partenaires.txt',
    validate: (value) => reasonNotToWrite(world, value.trim()),
  });
  const text = desk.renderer.conseil(desk.kit, conseil, { ...filePage(), tous: true });
  saveFile(world, path.trim(), text, false);
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
