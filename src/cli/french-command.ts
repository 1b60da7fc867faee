import {
  Command,
  type ErrorOptions,
  type HelpContext,
  Option,
  type OutputConfiguration,
} from 'commander';
import { fr } from '../text/typography.js';
import { explain, unknownCommand } from './french-errors.js';
import { FrenchHelp, HELP_GROUP } from './french-help.js';

/**
 * commander in French: help, errors (`UserError`, exit code 2) and suggestions. It never calls
 * process.exit: help and version end in a CommanderError.
 */
export class FrenchCommand extends Command {
  /** `output` must be given to the program's root; children made by `.command()` inherit it. */
  constructor(name?: string, output: OutputConfiguration = {}) {
    super(name);
    this.configureOutput(output);
    this.exitOverride();
    this.addHelpOption(new Option('-h, --help', fr`affiche cette aide`).helpGroup(HELP_GROUP));
    // commander's own help command shows the general help for an unknown name: see aide.ts.
    this.helpCommand(false);
  }

  override createCommand(name?: string): FrenchCommand {
    return new FrenchCommand(name);
  }

  override createHelp(): FrenchHelp {
    return Object.assign(new FrenchHelp(), this.configureHelp());
  }

  override error(message: string, errorOptions?: ErrorOptions): never {
    const parent = this.parent;
    const [first = ''] = parent?.args ?? [];
    const byDefault = parent !== null && first !== this.name();
    // « partenaires lsite » reaches the default command, which would blame anything but « lsite ».
    if (byDefault && parent.args.length > 0 && !first.startsWith('-')) {
      throw unknownCommand(parent, first);
    }
    if (byDefault && errorOptions?.code === 'commander.excessArguments') {
      throw unknownCommand(parent, this.args[this.registeredArguments.length] ?? '');
    }
    throw explain(this, errorOptions?.code, message);
  }

  /** As commander's, but « partenaires lsite --help » is an error, not the help of something else. */
  override helpInformation(context?: HelpContext): string {
    const [first = '-'] = this.args;
    const isKnown = this.commands.some((command) => command.name() === first);
    if (this.commands.length > 0 && !isKnown && !first.startsWith('-')) {
      throw unknownCommand(this, first);
    }
    return super.helpInformation(context);
  }
}
