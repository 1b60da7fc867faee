import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ACTEURS } from '../../../src/acteurs/explications.js';
import { EXPLICATIONS } from '../../../src/cli/commands/kit-expliquer-run.js';
import { REPONSES } from '../../../src/conseil/reponses/explications.js';
import { type Explication, TABLE } from '../../../src/lecture/explications.js';
import { width } from '../../../src/text/layout.js';
import { typographie } from '../../../src/text/typography.js';
import { runOn } from '../../fuzz/oracle.js';
import { plain } from '../../kit/reading.js';
import { compiledTerritoire } from '../../support/territoire.js';

const CODES = [...EXPLICATIONS.keys()];
const expliquer = (words: string[], columns = 100) =>
  runOn(['kit', 'expliquer', ...words], {}, columns);

/** What the examples that are lines to type speak of. */
const DISK = {
  'notre-territoire.yaml': 'titre: Notre territoire\n',
  'autre.yaml': 'version: 1\nkit: "Kit de survie : Partenariats innovants"\nbesoins: [expertise]\n',
  'declare.yaml': 'titre: A\npartenaires: [{id: port, nom: Port, contreparties: []}]\n',
  'acteurs.csv': 'nom;commune\nMission locale;\nFoyer;Grenoble\nFoyer;Voiron\n',
  '/territoire.json': compiledTerritoire(),
  'complete.yaml': 'titre: B\npartenaires: [{id: port, apports: [Il ouvre]}]\n',
};

/** How an example is tried: a line to type, a table, saved answers, or a supplement to the shipped kit. */
function lineFor(code: string, text: string): string {
  if (text.startsWith('partenaires ')) return text.replace('partenaires ', '');
  if (text.startsWith('acteur;')) return 'acteurs verifier x.csv acteurs.csv';
  if (code in ACTEURS || code in TABLE) return 'acteurs verifier x.csv --ancien 5';
  if (/^repondant-|^kits-/.test(code)) return 'conseil --reponses autre.yaml --reponses x.yaml';
  if (code in REPONSES) return 'conseil --reponses x.yaml';
  return code === 'kit-incomplet' ? 'kit verifier --kit x.yaml' : 'kit verifier x.yaml --ancien 5';
}

/** The codes that are told of an example. */
async function told(code: string, text: string, { encodage }: Explication, isWrong: boolean) {
  const isLatin = isWrong && encodage === 'latin1';
  const written = isLatin ? Buffer.from(text, 'latin1') : text;
  const disk = { ...DISK, 'x.yaml': written, 'x.csv': written };
  const { code: exit, stdout, stderr } = await runOn(lineFor(code, text).split(' '), disk);
  const raised = (niveau: string) =>
    [...(stdout + stderr).matchAll(new RegExp(`: ${niveau}: .* \\[([a-z-]+)\\]$`, 'gm'))].map(
      ([, found]) => found,
    );
  return { exit, errors: raised('erreur'), warnings: raised('avertissement') };
}

describe('codes, explanations and messages go together', () => {
  test.each([...EXPLICATIONS])(
    '%s: the wrong example raises it and no other',
    async (code, row) => {
      const found = await told(code, row.faux, row, true);
      const codes = found.errors.length > 0 ? found.errors : found.warnings;
      expect(new Set(codes)).toEqual(new Set([code]));
    },
  );

  test.each([...EXPLICATIONS])('%s: there is no error in the right example', async (code, row) => {
    const found = await told(code, row.juste, row, false);
    expect(found.exit).toBe(0);
    // A right example of one thing may leave another to be wished for.
    expect(found.warnings).not.toContain(code);
  });

  test('every word in the sources that looks like a code of theirs is one', () => {
    const files = ['kit', 'lecture', 'acteurs', 'conseil/reponses'].flatMap((folder) =>
      readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join('src', folder, name)),
    );
    const raised = files
      // The words that people write in the columns of a table are no codes, nor what an import or a workbook has.
      .filter((file) => !/explications|champs|import|classeur\/(ods|lire|archive)/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)])
      .map(([, word = '']) => word);
    // A word of the advice, on pages and in JSON.
    const known = new Set([...CODES, 'contre-indication']);
    expect([...new Set(raised)].filter((word) => !known.has(word))).toEqual([]);
    // And none is explained that nothing raises.
    const all = new Set([...raised, 'encodage']);
    expect(CODES.filter((code) => !all.has(code))).toEqual([]);
  });

  test.each([...EXPLICATIONS])('%s is said in French', (code, { resume, sens }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [resume, sens]) expect(typographie(text)).toBe(text);
    expect(resume).toMatch(/^[\p{Ll}«].*[^.]$/u);
    expect(sens).toMatch(/^\p{Lu}.*\.$/su);
  });
});

describe('what is shown', () => {
  test('the meaning, then both examples', async () => {
    const { code, stdout, stderr } = await expliquer(['besoin-inconnu']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const text = plain(stdout);
    expect(text).toMatch(/^besoin-inconnu : une étiquette nomme un besoin/);
    expect(text).toMatch(
      /\nFaux :\n {2}titre: .*finansement.*\n\nJuste :\n {2}titre: .*financement/s,
    );
  });

  test.each(['[besoin-inconnu]', 'BESOIN-INCONNU', 'besoin inconnu'])(
    '%s is understood',
    async (word) => {
      expect((await expliquer([word])).stdout).toBe((await expliquer(['besoin-inconnu'])).stdout);
    },
  );

  test('without a code: all of them, one line each', async () => {
    const { code, stdout } = await expliquer([]);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines.slice(0, CODES.length).map((line) => line.split(' ')[0])).toEqual(CODES);
    expect(lines.slice(CODES.length)).toEqual(['', expect.stringContaining('expliquer CODE'), '']);
  });

  test('an unknown code: the nearest, exit code 2', async () => {
    const { code, stdout, stderr } = await expliquer(['besoin-inconu']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(plain(stderr)).toContain(
      'code inconnu « besoin-inconu » ; vouliez-vous dire « besoin-inconnu » ?',
    );
    expect(plain(stderr)).toContain('Pour les voir tous : partenaires kit expliquer');
  });

  test.each([20, 40, 60, 80, 120])(
    'at %i columns nothing but an example is wider',
    async (columns) => {
      for (const words of [[], ['besoin-inconnu'], ['encodage']]) {
        const { stdout } = await expliquer(words, columns);
        const wide = stdout
          .split('\n')
          .filter((line) => width(line) > columns && !line.startsWith('  '));
        expect(wide).toEqual([]);
      }
    },
  );
});
