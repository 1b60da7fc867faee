import type { Option } from 'commander';
import type { ExitCode } from '../errors.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import { type SharedOptions, sharedOptions } from './commands/options.js';
import type { AnyResultat, Part, Resultat } from './formats.js';

/** Commands under one word, and what that word is about. */
export const COMMAND_GROUPS = {
  kit: fr`Vérifie un kit, explique un problème, ou commence un supplément.`,
  acteurs: fr`Vérifie, commence ou importe un fichier d'acteurs de votre territoire.`,
} as const;

/** Lines to type, each with what it does. */
export type Examples = Readonly<Record<string, string>>;

/** What is told of a command. */
interface Words {
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
  /** Its own options; the shared ones come on top where it has a result. */
  readonly options?: () => Option[];
  readonly examples: Examples;
}

/** The work of a command, for the words of its line that are no options, and these. It may throw a UserError. */
type Run<Options, Outcome> = (
  world: World,
  names: readonly string[],
  options: Options,
) => Promise<Outcome>;

/** It answers a result of some parts, to be delivered; an exit code, where it has shown everything itself. */
export type Shows<Options, Has extends readonly Part[]> = Run<Options, Resultat<Has> | ExitCode>;

/** It writes files, or a text of its own. */
export type Does<Options> = Run<Options, ExitCode>;

/**
 * Loads it when it is called: to load the work of all, with their YAML, table and prompt libraries, would
 * double the time of `--version`, `--help` and every error of the command line.
 */
type Load<Work> = () => Promise<{ readonly run: Work }>;

/** A command that shows a result: what it has, and what less it has under some options. */
interface Showing<Options, Has extends readonly Part[], Less extends readonly Part[]>
  extends Words {
  readonly has: Has;
  readonly less?: (options: Options) => Less | undefined;
  readonly work: Load<Shows<Options, NoInfer<Has | Less>>>;
}

/** A command that has no result to show. */
interface Doing<Options> extends Words {
  readonly has?: undefined;
  readonly work: Load<Does<Options>>;
}

/** All that the command line knows of a command, whatever its options are. */
export interface Command extends Words {
  readonly has?: readonly Part[];
  readonly less?: (options: SharedOptions) => readonly Part[] | undefined;
  readonly work: Load<Run<SharedOptions, AnyResultat | ExitCode>>;
}

/** A command; the types hold what it declares against what its work takes and makes. */
export function command<
  Options extends SharedOptions,
  const Has extends readonly Part[],
  const Less extends readonly Part[] = Has,
>(definition: Showing<Options, Has, Less>): Command;
export function command<Options>(definition: Doing<Options>): Command;
export function command(definition: unknown): Command {
  return definition as Command;
}

/** « kit verifier »: what calls a command. */
export const fullName = ({ name, group }: Command): string => (group ? `${group} ${name}` : name);

/** All the options that a command takes, new at each call. */
export function optionsOf({ options, has }: Command): Option[] {
  return [...(options?.() ?? []), ...(has ? sharedOptions(has) : [])];
}
