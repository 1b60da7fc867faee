import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { SUJETS } from '../../src/cli/aide.js';
import { fullName } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { width } from '../../src/text/layout.js';
import { cli } from '../support/cli.js';
import { cutWords } from '../support/words.js';

const NAMES = ['', ...COMMANDS.map(fullName), 'aide'];
const PAGES = [...NAMES, ...Object.keys(SUJETS)];

/** The first lines of the blocks whose other lines are all set in. */
function headings(help: string): string[] {
  const blocks = help.trimEnd().split('\n\n');
  return blocks.flatMap((block) => {
    const [heading = '', ...rest] = block.split('\n');
    return rest.length > 0 && rest.every((line) => line.startsWith('  ')) ? [heading] : [];
  });
}

describe('the whole help', () => {
  /** English that commander writes by itself; « options », « arguments », « version » are French too. */
  const ENGLISH =
    /\b(commands?|default|choices|preset|help|usage|display|output|number|global|for|env|the|of|error)\b/i;

  test.each(NAMES)('%s: French, by « aide » and by --help', async (name) => {
    const { exitCode, calls, out, err } = await cli(`aide ${name}`);
    expect({ exitCode, calls, err }).toEqual({ exitCode: 0, calls: [], err: '' });
    expect((await cli(`${name} --help`)).out).toBe(out);
    expect((await cli(`${name} -h`)).out).toBe(out);
    for (const line of out.replaceAll('--help', '').split('\n')) {
      expect(line).not.toMatch(ENGLISH);
      // A colon, or another double sign, without its no-break space is English or an oversight.
      expect(line).not.toMatch(/[^\u00a0\u202f](?:[:;!?»](?:\s|$))|'|«[^\u00a0]/);
      expect(line).not.toMatch(/\s$/);
    }
    if (name !== 'aide') expect(out).toMatch(/\nExemples\u00a0:\n {2}partenaires\b/);
  });

  test.each(PAGES)(
    '%s: at every width no line is wider, no word cut, no indent lost',
    async (name) => {
      const { out: wide } = await cli(`aide ${name}`, undefined, 1000);
      for (let columns = 20; columns <= 120; columns++) {
        const { out } = await cli(`aide ${name}`, undefined, columns);
        expect(out.split('\n').filter((line) => width(line) > columns)).toEqual([]);
        expect(cutWords(wide, out)).toEqual([]);
        const titles = headings(wide).filter((heading) => heading.endsWith('\u00a0:'));
        expect(headings(out)).toEqual(expect.arrayContaining(titles));
      }
    },
  );

  test('every option and every command is described', async () => {
    for (const name of NAMES) {
      const { out } = await cli(`aide ${name}`);
      expect(out).not.toMatch(/^ {2}-{1,2}[^ ]+( [^ ]+)?$/m);
    }
  });

  test('the commands come first, what every program has comes last', async () => {
    const headings = (await cli('aide')).out.match(/^\p{L}+(?=\u00a0:)/gmu);
    expect(headings).toEqual(['Utilisation', 'Commandes', 'Aide', 'Exemples']);
  });

  test.each([
    ['besoins', 'besoin', ['conseil', 'liste']],
    ['situations', 'situation', ['conseil']],
    ['natures', 'refuse', ['conseil']],
  ])('the ids of the shipped kit, in its order: %s', async (section, option, names) => {
    const kit = parse(readFileSync('kit/kit-de-survie.yaml', 'utf8'));
    const ids = kit[section].map(({ id }: { id: string }) => id).join(', ');
    for (const name of names) {
      const out = (await cli(`aide ${name}`)).out.replace(/\n {4,}/g, ' ');
      expect(out).toMatch(new RegExp(`--${option} .*\u00a0: ${ids}\n`));
    }
  });

  test('the examples work as they are written', async () => {
    for (const line of COMMANDS.flatMap(({ examples }) => Object.keys(examples))) {
      const { calls, exitCode } = await cli(
        line
          .replace(/"([^"]*)"/g, 'x')
          .split(' ')
          .slice(1),
      );
      expect({ line, exitCode, calls: calls.length }).toEqual({ line, exitCode: 0, calls: 1 });
    }
  });
});
