import { describe, expect, test } from '@jest/globals';
import { type FILES, play } from '../../support/petit-kit.js';

const type = (line: string, files: Partial<Record<keyof typeof FILES | string, string>> = {}) =>
  play(['conseil', '--sans-acteurs', ...line.split(' ')], {
    files: files as Record<string, string>,
  });
const REPONSES = {
  'un.yaml': 'version: 1\nkit: Essai\nrepondant: Un\nbesoins: [eau]\n',
  'deux.yaml': 'version: 1\nkit: Essai\nrepondant: Deux\nbesoins: [air]\n',
};

describe('--document', () => {
  test.each([
    ['note', 'Note : partenaires'],
    ['deliberation', 'Projet de délibération'],
    ['rencontre', 'Fiche de rencontre : Banque'],
  ])('%s: in every format of a page', async (document, titre) => {
    for (const format of ['tableau', 'html', 'markdown']) {
      const { code, out } = await type(`-b eau --document ${document} -f ${format}`);
      expect([format, code, out.includes(titre)]).toEqual([format, 0, true]);
    }
    const { code, world } = await type(`-b eau --document ${document} -o x.docx`);
    expect([code, world.disk.get('x.docx')?.slice(0, 2)]).toEqual([0, 'PK']);
  });

  test('of several respondents, and in accessible mode', async () => {
    const line = '--reponses un.yaml --reponses deux.yaml --document rencontre --accessible';
    const { code, out } = await type(line, REPONSES);
    expect([code, out.split('\n')[0]]).toEqual([0, 'Fiches de rencontre']);
    expect(out).toContain('\nBanque\n');
  });

  test('without it, the note elsewhere than in a terminal, also of several', async () => {
    expect((await type('-b eau -f markdown')).out).toMatch(/^# Note/);
    expect((await type('-b eau')).out).toMatch(/^Approchez/);
    const several = await type('--reponses un.yaml --reponses deux.yaml -f markdown', REPONSES);
    expect(several.out).toMatch(/^# Note[\s\S]*Avis de : Un et Deux\./);
    expect((await type('--reponses un.yaml --reponses deux.yaml', REPONSES)).out).toMatch(
      /^Ensemble/,
    );
  });

  test('says what the line says of it', async () => {
    const line = '--pour region --seance 2026-03-24 --rapporteur Durand --collectivite Exemple';
    const { out } = await type(`-b eau --document deliberation ${line}`);
    for (const said of ['Conseil régional', '24 mars 2026', 'Durand', 'Exemple'])
      expect(out).toContain(said);
  });

  test('--partenaire, as often as one likes, by any of its names', async () => {
    const { out } = await type('-b eau --document rencontre --partenaire port --partenaire École');
    expect(out).toMatch(/^Fiches de rencontre/);
    expect(out).toMatch(/\nPort\n[\s\S]*\nÉcole\n/);
    expect(out).not.toContain('\nBanque\n');
  });

  test('the same line, the same bytes', async () => {
    const bytes = async (date: string) =>
      (await type(`-b eau --document deliberation -o x.docx --date ${date}`)).world.disk.get(
        'x.docx',
      );
    expect(await bytes('2026-03-01')).toBe(await bytes('2026-03-01'));
    expect(await bytes('2026-03-01')).not.toBe(await bytes('2026-03-02'));
  });
});

describe('refused in one line, and nothing is written', () => {
  test.each([
    ['--document tract -o x.md', 'valeur refusée pour --document : tract'],
    ['--document rencontre --partenaire zut -o x.md', '« zut »'],
    ['--document note --partenaire port -o x.md', "--partenaire ne va qu'avec"],
    ['--partenaire port -o x.md', "--partenaire ne va qu'avec"],
    ['--seance demain -o x.md', "--seance : « demain » n'est pas une date"],
    ['--seance 2026-02-30 -o x.md', "n'est pas une date"],
    ['--document note --json', "ce résultat n'existe pas au format json"],
    ['--document note -f csv', "ce résultat n'existe pas au format csv"],
    ['--document note --pourquoi port', '--document'],
    ['--document note --pour mairie', 'valeur refusée pour --pour : mairie'],
  ])('%s', async (line, message) => {
    const { code, out, err, world } = await type(`-b eau ${line}`);
    expect([code, out, world.disk.has('x.md')]).toEqual([2, '', false]);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});
