import { advise } from '../../conseil/conseil.js';
import { createDemande, type Reponses, SANS_REPONSES } from '../../conseil/demande.js';
import { questions } from '../../conseil/questions.js';
import { EXIT, type ExitCode, Interrupted } from '../../errors.js';
import type { Kit } from '../../kit/model.js';
import { createStyle } from '../../rendu/texte/style.js';
import { cleanLine } from '../../text/clean.js';
import { enumeration, fr } from '../../text/typography.js';
import type { Prompter, World } from '../../world.js';
import { colourLevel } from '../terminal.js';
import type { ProchesOf } from './acteurs-lus.js';
import { saveReponses } from './answers.js';
import { askedResultat } from './conseil-resultat.js';
import { menu } from './menu.js';
import { type ConseilOptions, isFile } from './options.js';
import { present, wantsAccessible } from './presentation.js';

/** The questionnaire, its result, then the menu, until the person quits. */
export async function entretien(
  world: World,
  openPrompter: NonNullable<World['openPrompter']>,
  kit: Kit,
  options: ConseilOptions,
  prochesOf: ProchesOf,
): Promise<ExitCode> {
  const prompter = await openPrompter(
    await createStyle(colourLevel(world.stderr, world.env, options.sansCouleur)),
    wantsAccessible(world, options),
  );
  // A page that goes to a file or a program is the end of it: nobody would read the menu's answers.
  const hasMenu =
    world.stdout.isTerminal && options.format === 'tableau' && !isFile(options.sortie);
  // What an interruption leaves behind, over all the rounds.
  const saved = new Set<string>();
  let reponses = SANS_REPONSES;
  let repondant = '';
  try {
    for (;;) {
      reponses = await ask(prompter, kit, reponses);
      const conseil = advise(kit, createDemande(kit, reponses));
      repondant = await askName(prompter, options, repondant);
      saveReponses(world, kit, { demande: conseil.demande, repondant }, options, saved);
      const proches = prochesOf(conseil.demande);
      if (world.stdout.isTerminal) world.stdout.write('\n');
      const { tous, detail } = options;
      const vue = { tous, detail, lieu: hasMenu ? 'menu' : 'commande', proches } as const;
      await present(world, options, askedResultat(world, conseil, options, vue));
      if (!hasMenu) return EXIT.ok;
      if ((await menu({ world, prompter, options, conseil, proches, saved })) === 'quitter')
        return EXIT.ok;
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

/** In whose name the answers are saved; nothing is asked where they are not. */
async function askName(
  prompter: Prompter,
  { enregistrer }: ConseilOptions,
  initial: string,
): Promise<string> {
  if (enregistrer === undefined) return '';
  const line = await prompter.input({
    message: fr`Au nom de qui répondez-vous ? (facultatif)`,
    ...(initial !== '' && { initial }),
    validate: () => null,
  });
  return cleanLine(line);
}
