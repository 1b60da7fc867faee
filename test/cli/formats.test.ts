import { describe, expect, test } from '@jest/globals';
import { fullName } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import {
  chooseFormat,
  FORMAT_NAMES,
  type FormatGiven,
  type FormatName,
} from '../../src/cli/formats.js';
import { run } from '../../src/cli/run.js';
import { EXIT } from '../../src/errors.js';
import { play } from '../support/petit-kit.js';
import { fakeWorld, type Setup } from '../support/world.js';

const KIT = `titre: K
besoins: [{id: a, nom: A}]
partenaires:
  - {id: p, nom: P, apports: [{texte: Il apporte, besoins: [a]}]}
  - {id: q, nom: Q}
`;

async function type(line: string, setup: Setup = {}) {
  const world = fakeWorld({ files: { k: KIT }, ...setup });
  const exitCode = await run([...line.split(' '), '--kit', 'k'], world);
  const err = world.stderr.text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
  return { exitCode, err, out: world.stdout.text, files: [...world.disk.keys()], world };
}

const NOTHING = { exitCode: 2, out: '', files: ['k'] };

describe('refused before anything is written or asked', () => {
  test.each([
    ['profil p --sortie x.csv', "ce résultat n'existe pas au format csv"],
    ['sources --format csv', "ce résultat n'existe pas au format csv"],
    ['conseil -b a --format csv --separateur xx --enregistrer r.yaml', 'ne peut pas séparer'],
    ['conseil -b a --format html --date 2026-02-30 --enregistrer r.yaml', "n'est pas une date"],
    ['conseil -b a --pour mairie --sortie x.docx', 'valeur refusée pour --pour : mairie'],
    ['liste --lignes --sortie l.html', "ce résultat n'existe pas au format html"],
    ['kit verifier --sortie x.docx', "ce résultat n'existe pas au format docx"],
    ['--version --format csv', "ce résultat n'existe pas au format csv"],
    ['conseil -b a --enregistrer /config/r.yaml', 'lu comme un supplément'],
    ['conseil -b a --format csv --separateur é', 'ne peut pas séparer'],
    ['liste --sortie x.xlsx', "ce résultat n'existe pas au format xlsx"],
    ['conseil -b a -f geojson', "ce résultat n'existe pas au format geojson"],
    ['liste --sortie x.pdf', "aucun format n'a l'extension « .pdf »"],
  ])('%s', async (line, message) => {
    const outcome = await type(line);
    expect(outcome).toMatchObject(NOTHING);
    expect(outcome.err).toContain(message);
  });

  test('a Word document for a terminal: no question is asked', async () => {
    const outcome = await type('conseil --format docx', { columns: 80, script: [] });
    expect(outcome).toMatchObject(NOTHING);
    expect(outcome.err).toContain("un document Word ne s'affiche pas à l'écran");
    expect(outcome.world.asked).toEqual([]);
  });
});

describe('written', () => {
  test.each([
    ['html', '<!doctype html>'],
    ['md', '# '],
    ['csv', '\ufeffstatut'],
    ['json', '{'],
    ['txt', 'Approchez'],
    ['docx', 'PK'],
  ])('%s: the extension chooses the format', async (extension, start) => {
    const { exitCode, world } = await type(`conseil -b a --sortie note.${extension}`);
    expect(exitCode).toBe(0);
    expect(world.disk.get(`note.${extension}`)).toMatch(new RegExp(`^${start}`, 'i'));
  });

  test('a Word document to a pipe, whole', async () => {
    const { exitCode, out } = await type('conseil -b a --format docx --sortie -');
    expect({ exitCode, start: out.slice(0, 2) }).toEqual({ exitCode: 0, start: 'PK' });
  });

  test('the date of today, unless it is given', async () => {
    const date = async (more: string) => {
      const { out } = await type(`conseil -b a --format markdown${more}`);
      return /\*\*Date\*\*\s:\s(.*)/u.exec(out)?.[1]?.replaceAll('\u00a0', ' ');
    };
    expect(await date('')).toBe('1er mars 2026');
    expect(await date(' --date 2027-12-24')).toBe('24 décembre 2027');
  });

  test('every document says when it was made, also where no page of its own does', async () => {
    const date = async (more: string) =>
      /dcterms\.date" content="([^"]*)/.exec((await type(`liste --format html${more}`)).out)?.[1];
    expect(await date('')).toBe('2026-03-01');
    expect(await date(' --date 2027-12-24')).toBe('2027-12-24');
  });

  test('lines for a pipe: four fields, apart by a tab, and no title', async () => {
    expect((await type('liste --lignes')).out).toBe('p\tP\ta\t\nq\tQ\t\t\n');
  });

  test('--sortie - is the terminal: the menu comes', async () => {
    const script = [
      ['checkbox', ['a']],
      ['select', 'quitter'],
    ] as const;
    const { exitCode, world } = await type('conseil --sortie -', { columns: 80, script });
    expect({ exitCode, left: world.remaining }).toEqual({ exitCode: 0, left: [] });
  });
});

test.each<[FormatGiven, string]>([
  [{}, 'tableau'],
  [{ json: true }, 'json'],
  [{ format: 'json' }, 'json'],
  [{ sortie: 'a.json' }, 'json'],
  [{ sortie: 'a.JSON' }, 'json'],
  [{ sortie: 'a.txt' }, 'tableau'],
  [{ sortie: 'a' }, 'tableau'],
  [{ sortie: '-' }, 'tableau'],
  [{ sortie: 'a.b/c' }, 'tableau'],
  [{ sortie: '.json' }, 'tableau'],
  [{ sortie: 'dossier/.json' }, 'tableau'],
  [{ sortie: 'M. Dupont' }, 'tableau'],
  [{ sortie: 'a.html', format: 'tableau' }, 'tableau'],
  [{ sortie: 'a.txt', format: 'json' }, 'json'],
  [{ sortie: 'a.html', json: true }, 'json'],
])('%j: %s', (given, expected) => {
  expect(chooseFormat(given)).toBe(expected);
});

test.each(['a.pdf', 'dossier/a.ODT', 'a.json.xls'])(
  'no format has the extension of %s',
  (sortie) => {
    expect(() => chooseFormat({ sortie })).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('aucun format n’a l’extension'),
        remede: expect.stringContaining('.txt (tableau), .json (json)'),
        exitCode: EXIT.usage,
      }),
    );
  },
);

describe('every command in every format', () => {
  const PAGES = ['tableau', 'json', 'html', 'markdown', 'docx'] as const;
  const ROWS = [...PAGES, 'csv'] as const;
  const TEXTS = ['tableau', 'json'] as const;
  /** A line of each command, and of what makes of its result another; then what it may be written as. */
  const LINES: Readonly<Record<string, readonly [line: string, formats: readonly FormatName[]]>> = {
    conseil: ['conseil -b eau', ROWS],
    'conseil --pourquoi': ['conseil -b eau --pourquoi banque', PAGES],
    'conseil, several': ['conseil --reponses r.yaml --reponses s.yaml', PAGES],
    liste: ['liste', ROWS],
    profil: ['profil banque', PAGES],
    comparer: ['comparer banque ecole', ROWS],
    carte: ['carte a.csv', FORMAT_NAMES],
    sources: ['sources', PAGES],
    'kit verifier': ['kit verifier', TEXTS],
    'acteurs verifier': ['acteurs verifier a.csv', TEXTS],
    version: ['version', TEXTS],
  };
  /** How a content of each format begins. */
  const STARTS: Readonly<Record<FormatName, RegExp>> = {
    tableau: /^[^\s{<\ufeff#]/,
    json: /^[{[]\n/,
    html: /^<!doctype html>/i,
    markdown: /^# \S/,
    docx: /^PK/,
    csv: /^\ufeff[^;]+;/,
    xlsx: /^PK/,
    geojson: /^\{\n {2}"type": "FeatureCollection"/,
  };
  const HELD = {
    'r.yaml': 'version: 1\nkit: Essai\nrepondant: A\nbesoins: [eau]\n',
    's.yaml': 'version: 1\nkit: Essai\nrepondant: B\nbesoins: [air]\n',
  };

  test('every command that has a result is tried', () => {
    const showing = COMMANDS.filter(({ has }) => has).map(fullName);
    expect(Object.keys(LINES)).toEqual(expect.arrayContaining(showing));
  });

  const cases = Object.entries(LINES).flatMap(([name, [line, formats]]) =>
    FORMAT_NAMES.map((format) => [name, format, line, formats.includes(format)] as const),
  );
  test.each(cases)('%s as %s', async (_name, format, line, isHad) => {
    const { code, err, world } = await play([...line.split(' '), '-f', format, '-o', 'x'], {
      files: HELD,
    });
    if (isHad) {
      expect({ code, err }).toMatchObject({ code: 0 });
      expect(world.disk.get('x')).toMatch(STARTS[format]);
      expect(world.disk.get('x')?.length).toBeGreaterThan(5);
    } else {
      expect({ code, written: world.disk.has('x'), asked: world.asked }).toEqual({
        code: 2,
        written: false,
        asked: [],
      });
      expect(err).toContain(`ce résultat n'existe pas au format ${format}`);
    }
  });

  test.each(Object.entries(LINES).filter(([name]) => !/ --|,/.test(name)))(
    'the help of %s offers what it has, and no more',
    async (name, [, formats]) => {
      const { out } = await play(['aide', ...name.split(' ')]);
      const offered = /--format FORMAT [^(]*\(([^;]*);/.exec(out)?.[1] ?? '';
      expect(offered.match(/\p{L}+/gu)?.filter((word) => word !== 'ou')).toEqual([...formats]);
    },
  );
});
