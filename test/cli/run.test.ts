import { describe, expect, test } from '@jest/globals';
import { formatsOf, ROWS } from '../../src/cli/formats.js';
import { enumeration } from '../../src/text/typography.js';
import { cli, WORDS } from '../support/cli.js';

const SHARED = {
  format: 'tableau',
  supplement: [],
  sansComplement: false,
  sansSupplementPersonnel: false,
  ecraser: false,
  sansCouleur: false,
  accessible: false,
  separateur: ';',
};
const NO_ANSWER = { besoin: [], essentiel: [], situation: [], refuse: [], reponses: [] };
const BESIDE = { acteurs: [], sansActeurs: false, sansLignesMasquees: false, pays: [] };
const CONSEIL = {
  ...SHARED,
  ...NO_ANSWER,
  ...BESIDE,
  nonInteractif: false,
  partenaire: [],
  tous: false,
  detail: false,
};

describe('what each command is given', () => {
  test.each<[string, unknown[]]>([
    ['', ['conseil', [], CONSEIL]],
    ['conseil', ['conseil', [], CONSEIL]],
    ['--besoin financement', ['conseil', [], { ...CONSEIL, besoin: ['financement'] }]],
    ['--besoin a,b --besoin=c', ['conseil', [], { ...CONSEIL, besoin: ['a', 'b', 'c'] }]],
    ['--besoin a, b --tous', ['conseil', [], { ...CONSEIL, besoin: ['a', 'b'], tous: true }]],
    [
      '--essentiel a --situation b --refuse c --non-interactif',
      [
        'conseil',
        [],
        { ...CONSEIL, essentiel: ['a'], situation: ['b'], refuse: ['c'], nonInteractif: true },
      ],
    ],
    ['liste --besoin a', ['liste', [], { ...SHARED, lignes: false, besoin: ['a'] }]],
    ['profil UE F3E --json', ['profil', ['UE', 'F3E'], { ...SHARED, format: 'json' }]],
    ['profil --format json -- --json', ['profil', ['--json'], { ...SHARED, format: 'json' }]],
    ['--json liste', ['liste', [], { ...SHARED, lignes: false, format: 'json', besoin: [] }]],
    ['--sortie x liste', ['liste', [], { ...SHARED, lignes: false, sortie: 'x', besoin: [] }]],
    [
      '--json kit --sans-couleur verifier f',
      ['kit verifier', ['f'], { ...SHARED, format: 'json', sansCouleur: true }],
    ],
    [
      '-b a,b -e c -f json -o x',
      [
        'conseil',
        [],
        { ...CONSEIL, besoin: ['a', 'b'], essentiel: ['c'], format: 'json', sortie: 'x' },
      ],
    ],
    ['-ba -fjson', ['conseil', [], { ...CONSEIL, besoin: ['a'], format: 'json' }]],
    ['sources --sortie x.json', ['sources', [], { ...SHARED, sortie: 'x.json', format: 'json' }]],
    ['--version', ['version', [], SHARED]],
    ['-V', ['version', [], SHARED]],
    ['version', ['version', [], SHARED]],
    ['profil --version', ['version', ['profil'], SHARED]],
    [
      '--json liste -b a --version',
      ['version', ['liste', '-b', 'a'], { ...SHARED, format: 'json' }],
    ],
    ['comparer A B C D', ['comparer', ['A', 'B', 'C', 'D'], { ...SHARED, ...NO_ANSWER }]],
    [
      'sources --kit k.yaml --sortie - --ecraser --sans-couleur',
      ['sources', [], { ...SHARED, kit: 'k.yaml', sortie: '-', ecraser: true, sansCouleur: true }],
    ],
  ])('partenaires %s', async (line, expected) => {
    expect(await cli(line)).toEqual({ exitCode: 0, calls: [expected], out: '', err: '' });
  });

  test('spaces after the commas of one argument', async () => {
    const { calls } = await cli(['--besoin', 'financement, mobilite ,']);
    expect(calls).toEqual([['conseil', [], { ...CONSEIL, besoin: ['financement', 'mobilite'] }]]);
  });

  test('the answers of one run do not stay for the next', async () => {
    await cli('--besoin a');
    expect((await cli('')).calls).toEqual([['conseil', [], CONSEIL]]);
  });
});

describe('errors of the command line: exit code 2, nothing on standard output, no command called', () => {
  test.each([
    ['lsite', 'Erreur : commande inconnue : lsite', 'Vouliez-vous dire « liste » ?'],
    ['lsite --help', 'commande inconnue : lsite', '« liste »'],
    ['lsite --format xml', 'commande inconnue : lsite', '« liste »'],
    ['--tous lsite', 'commande inconnue : lsite', '« liste »'],
    ['Comp', 'commande inconnue : Comp', '« comparer »'],
    ['zzzzzz', 'commande inconnue : zzzzzz', `Commandes : ${WORDS.join(', ')}\n`],
    ['--json -- liste', 'la commande « liste » doit venir avant les options', 'partenaires liste'],
    ['--json lsite', 'commande inconnue : lsite', '« liste »'],
    ['--jsno liste', 'option inconnue : --jsno', 'partenaires aide liste'],
    ['--sotrie x', 'option inconnue : --sotrie', '« --sortie »'],
    ['-h lsite', 'commande inconnue : lsite', '« liste »'],
    ['verison', 'commande inconnue : verison', '« version »'],
    ['verifier x', 'commande inconnue : verifier', 'Commandes : conseil'],
    ['conseil lsite', '« lsite » est de trop', 'Écrivez : partenaires conseil [options]'],
    ['liste x', '« x » est de trop', 'Écrivez : partenaires liste [options]'],
    ['profil', 'il manque un partenaire', 'Écrivez : partenaires profil [options] PARTENAIRE…'],
    ['comparer UE', 'il manque un deuxième partenaire', 'comparer [options] A B [C…]'],
    ['--tuos', 'option inconnue : --tuos', 'Vouliez-vous dire « --tous » ?'],
    ['liste --besion=x', 'option inconnue : --besion', '« --besoin »'],
    ['liste --tous', 'option inconnue : --tous', 'partenaires aide liste'],
    ['liste --json=oui', 'l’option --json ne prend pas de valeur', 'partenaires aide liste'],
    ['--besoin', 'il manque une valeur après --besoin', 'Écrivez : --besoin ID…'],
    ['--besoin --tous', 'il manque une valeur après --besoin', 'Écrivez : --besoin ID…'],
    ['--sortie --json', 'il manque une valeur après --sortie', 'Écrivez : --sortie FICHIER'],
    [
      '--format xml',
      'valeur refusée pour --format : xml',
      `Choisissez ${enumeration(formatsOf(ROWS), 'ou')}.`,
    ],
    ["--format x'y'z", "valeur refusée pour --format : x'y'z", 'Choisissez'],
    ['--sortie -f json', 'il manque une valeur après --sortie', 'Écrivez : --sortie FICHIER'],
    ['--format -o x', 'il manque une valeur après --format', 'Écrivez : --format FORMAT'],
    [
      'liste --sortie x.pdf',
      'aucun format n’a l’extension « .pdf »',
      'Choisissez .txt (tableau), .json (json)',
    ],
    ['--format --json', 'il manque une valeur après --format', 'Écrivez : --format FORMAT'],
    ['--json --format json', '--json et --format ne vont pas ensemble', 'Gardez'],
  ])('partenaires %s', async (line, message, remede) => {
    const { exitCode, calls, out, err } = await cli(line);
    const plain = err.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain).toMatch(/^Erreur : /);
    expect(plain).toContain(message);
    expect(plain).toContain(remede);
    expect(plain).not.toMatch(/\b(error|unknown|did you mean|invalid|allowed|expected)\b/i);
    expect({ exitCode, calls, out }).toEqual({ exitCode: 2, calls: [], out: '' });
  });

  test.each([
    ['an empty word', ['']],
    ['an empty file name', ['--sortie', '']],
    ['a list of nothing', ['liste', '--besoin', ' ']],
  ])('%s', async (_name, argv) => {
    expect((await cli(argv)).exitCode).toBe(2);
  });

  test('what is echoed has no control character and is short', async () => {
    const hostile = `\u001b[31m\u0007\u202e${'x'.repeat(5000)}\r\n\u009b2J`;
    for (const argv of [[hostile], [`--${hostile}`], ['--format', hostile], ['liste', hostile]]) {
      const { exitCode, err } = await cli(argv);
      expect(exitCode).toBe(2);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(err.length).toBeLessThan(400);
    }
  });
});
