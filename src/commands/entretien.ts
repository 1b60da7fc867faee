import { advise, type Conseil } from '../conseil/conseil.js';
import { createDemande, type Reponses } from '../conseil/demande.js';
import { EXIT, type ExitCode, Interrupted } from '../errors.js';
import type { Kit } from '../kit/model.js';
import { questions } from '../questionnaire/questions.js';
import { createStyle } from '../rendu/style.js';
import { colourLevel } from '../terminal.js';
import { enumeration, fr } from '../text/typography.js';
import type { Prompter, World } from '../world.js';
import { menu } from './menu.js';
import type { ConseilOptions } from './options.js';
import { type Desk, deliver } from './page.js';
import { saveReponses } from './reponses-write.js';

const NO_ANSWERS: Reponses = { besoins: [], essentiels: [], situations: [], refus: [] };

/** The questionnaire, its result, then the menu, until the person quits. */
export async function entretien(
  world: World,
  openPrompter: NonNullable<World['openPrompter']>,
  desk: Desk,
  options: ConseilOptions,
): Promise<ExitCode> {
  const prompter = await openPrompter(
    await createStyle(colourLevel(world.stderr, world.env, options.sansCouleur)),
  );
  // A page that goes to a file or a program is the end of it: nobody would read the menu's answers.
  const hasMenu =
    world.stdout.isTerminal && options.format === 'tableau' && options.sortie === undefined;
  // What an interruption leaves behind, over all the rounds.
  const saved = new Set<string>();
  let reponses = NO_ANSWERS;
  try {
    for (;;) {
      reponses = await ask(prompter, desk.kit, reponses);
      const conseil = advise(desk.kit, createDemande(desk.kit, reponses));
      saveReponses(world, desk.kit, conseil.demande, options, saved);
      show(world, desk, options, conseil);
      if (!hasMenu) return EXIT.ok;
      if ((await menu(world, prompter, desk, conseil, saved)) === 'quitter') return EXIT.ok;
    }
  } catch (error) {
    if (!(error instanceof Interrupted) || saved.size === 0) throw error;
    const kept = saved.size === 1 ? fr`seul est conservé` : fr`seuls sont conservés`;
    throw new Interrupted(fr`Interrompu : ${kept} ${enumeration([...saved])}.`);
  }
}

async function ask(prompter: Prompter, kit: Kit, previous: Reponses): Promise<Reponses> {
  const asked = questions(kit, previous);
  let step = asked.next();
  while (!step.done) step = asked.next(await prompter.checkbox(step.value));
  return step.value;
}

function show(
  world: World,
  { kit, renderer, page }: Desk,
  options: ConseilOptions,
  conseil: Conseil,
): void {
  const blank = world.stdout.isTerminal ? '\n' : '';
  deliver(world, options, blank + renderer.conseil(kit, conseil, { ...page, tous: options.tous }));
}
