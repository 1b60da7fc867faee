import { describe, expect, test } from '@jest/globals';
import { runOn } from '../../fuzz/oracle.js';
import { plain } from '../../kit/reading.js';
import { compiledTerritoire } from '../../support/territoire.js';

/** What the command says of some files. */
async function verifier(words: string, disk: Readonly<Record<string, string>>, columns = 100) {
  const argv = ['acteurs', 'verifier', ...words.split(' ')];
  const { code, stdout, stderr } = await runOn(
    argv,
    { '/territoire.json': compiledTerritoire(), ...disk },
    columns,
  );
  return { code, out: plain(stdout), err: plain(stderr) };
}

const JUSTE = 'Structure;Ville;Notes;Vide;constate\nFoyer;Grenoble;x;;2022\nLycée;Voiron;;;\n';
const FAUX = 'nom;commune;pays\nFoyer;Grenoblle;Malli\nÉcole;Voiron;Mali\n';

describe('acteurs verifier', () => {
  test('nothing wrong: what became of the columns, how much was read, exit code 0', async () => {
    expect(await verifier('a.csv', { 'a.csv': JUSTE })).toEqual({
      code: 0,
      out: `Colonnes de a.csv :
  comprises : « Structure » (nom), « Ville » (commune), « constate »
  gardées telles quelles : « Notes »
  ignorées : « Vide »

Lu : 2 acteurs, 0 action.

Aucune erreur.
`,
      err: '',
    });
  });

  test('errors, then warnings, each at its place; the count is last, exit code 1', async () => {
    const { code, out } = await verifier('a.csv', { 'a.csv': FAUX });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^a\.csv:2:7: erreur: aucune commune .*« Grenoble » \? \[commune-inconnue\]\n {4}Foyer;Grenoblle;Malli\n {10}\^\n\na\.csv:2:17: avertissement: .*\[pays-inconnu\]\n/,
    );
    expect(out).toMatch(
      /\n\nLu : 2 acteurs, 0 action\.\n\nPour en savoir plus .*\n1 erreur, 1 avertissement\.\n$/,
    );
  });

  test('warnings alone: exit code 0', async () => {
    const { code, out } = await verifier('a.csv', { 'a.csv': 'nom;pays\nA;Malli\n' });
    expect(code).toBe(0);
    expect(out).toMatch(/\nAucune erreur, 1 avertissement\.\n$/);
  });

  test('several files, one of them twice, one missing, one without names', async () => {
    const { code, out } = await verifier('a.csv nul.csv b.csv ./a.csv', {
      'a.csv': JUSTE,
      'b.csv': 'x\n1\n',
    });
    expect(code).toBe(1);
    expect(out).toMatch(
      /nul\.csv:1:1: erreur: nul\.csv est introuvable\. Vérifiez le chemin \[fichier-illisible\]\n/,
    );
    expect(out).toMatch(/b\.csv:1:1: erreur: .*\[colonne-absente\]\n/);
    expect(out).toContain('\nLu : 2 acteurs, 0 action.\n');
    expect(out).toMatch(/\n2 erreurs\.\n$/);
  });

  test('the file of actions, beside that of acteurs', async () => {
    const { code, out } = await verifier('b.csv a.csv', {
      'a.csv': JUSTE,
      'b.csv': 'acteur;intitule\nfoyer;Échange\n',
    });
    expect([code, out.includes('\nLu : 2 acteurs, 1 action.\n')]).toEqual([0, true]);
  });

  test('--ancien: what nobody has verified since, told and counted', async () => {
    const { code, out } = await verifier('a.csv --ancien 3', { 'a.csv': JUSTE });
    expect(code).toBe(0);
    expect(out).toContain(
      "2:19: avertissement: personne ne l'a vérifié depuis 2022 [constat-ancien]",
    );
    expect(out).toContain('\nPas vérifiés depuis le 1er mars 2023 : 1 ; sans date : 1.\n');
    expect((await verifier('a.csv --ancien 4', { 'a.csv': JUSTE })).out).toContain('2022 : 0 ;');
  });

  test('--ancien takes a number of years', async () => {
    const { code, err } = await verifier('a.csv --ancien trois', { 'a.csv': JUSTE });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('valeur refusée pour --ancien : trois'),
    ]);
  });

  test('in JSON, all of it', async () => {
    const { out } = await verifier('a.csv --json --ancien 3', { 'a.csv': FAUX });
    const { problemes, colonnes, ...rest } = JSON.parse(out);
    expect(rest).toEqual({
      erreurs: 1,
      avertissements: 1,
      acteurs: 2,
      actions: 0,
      anciens: 0,
      sansDate: 2,
      remarques: [],
    });
    expect(problemes[0]).toMatchObject({
      fichier: 'a.csv',
      ligne: 2,
      colonne: 7,
      code: 'commune-inconnue',
    });
    expect(colonnes[0]).toEqual({
      fichier: 'a.csv',
      feuille: null,
      nom: 'nom',
      role: 'utilisee',
      champ: 'nom',
    });
  });

  test.each([40, 60, 80, 120])('at %i columns no line of its own is wider', async (columns) => {
    const titles = Array.from({ length: 30 }, (_, i) => `Remarque ${i}`).join(';');
    const file = { 'a.csv': `Titre\nnom;siret;${titles}\nA;0000000000000;${'x;'.repeat(30)}\n` };
    const { out } = await verifier('a.csv', file, columns);
    expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
  });
});
