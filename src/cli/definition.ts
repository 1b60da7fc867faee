import type { Option } from 'commander';
import type { ExitCode } from '../errors.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import { sharedOptions } from './command-options.js';
import type { ActeursVerifierOptions } from './commands/acteurs-verifier.js';
import type { ImporterOptions } from './commands/importer/options.js';
import type {
  AnswerOptions,
  CarteOptions,
  ConseilOptions,
  ListeOptions,
  SharedOptions,
} from './commands/options.js';

/** Commands under one word, and what that word is about. */
export const COMMAND_GROUPS = {
  kit: fr`Vérifie un kit, explique un problème, ou commence un supplément.`,
  acteurs: fr`Vérifie, commence ou importe un fichier d'acteurs de votre territoire.`,
} as const;

/** What does the work of each command; each answers the exit code, or throws a UserError. */
export interface Commands {
  conseil(world: World, options: ConseilOptions): Promise<ExitCode>;
  liste(world: World, options: ListeOptions): Promise<ExitCode>;
  profil(world: World, names: string[], options: SharedOptions): Promise<ExitCode>;
  comparer(world: World, names: string[], options: AnswerOptions): Promise<ExitCode>;
  carte(world: World, paths: string[], options: CarteOptions): Promise<ExitCode>;
  sources(world: World, options: SharedOptions): Promise<ExitCode>;
  kitVerifier(world: World, paths: string[], options: SharedOptions): Promise<ExitCode>;
  kitExpliquer(world: World, codes: string[]): Promise<ExitCode>;
  kitNouveau(world: World, paths: string[], options: SharedOptions): Promise<ExitCode>;
  acteursVerifier(
    world: World,
    paths: string[],
    options: ActeursVerifierOptions,
  ): Promise<ExitCode>;
  acteursNouveau(world: World, paths: string[], options: SharedOptions): Promise<ExitCode>;
  acteursImporter(world: World, paths: string[], options: ImporterOptions): Promise<ExitCode>;
  version(world: World, options: SharedOptions): Promise<ExitCode>;
}

/** A line to type, and what it does. */
export type Example = readonly [line: string, effect: string];

/** All that the command line knows of a command. */
export interface Definition {
  readonly name: string;
  /** The group it belongs to: « kit » for « partenaires kit verifier ». */
  readonly group?: keyof typeof COMMAND_GROUPS;
  readonly isDefault?: boolean;
  /** Understood, but not in the list of commands. */
  readonly isHidden?: boolean;
  /** Whatever else stands on the line is let pass: « liste --besoin x --version ». */
  readonly isLenient?: boolean;
  /** Said in the list of commands, then at the head of the command's own help with `details`. */
  readonly summary: string;
  readonly details?: string;
  /** Flags and description of each argument; what is « missing » is said by its description. */
  readonly arguments?: readonly (readonly [flags: string, description: string])[];
  /** Its own options; the shared ones come on top, unless it reads no kit and shows no page. */
  readonly options?: () => Option[];
  readonly takesShared?: false;
  readonly examples: readonly Example[];
  // A method, so that an entry may declare the precise options that its own `options` produce.
  run(commands: Commands, world: World, names: string[], options: SharedOptions): Promise<ExitCode>;
}

/** All the options that a command takes, new at each call. */
export function optionsOf({ options, takesShared }: Definition): Option[] {
  return [...(options?.() ?? []), ...(takesShared === false ? [] : sharedOptions())];
}
