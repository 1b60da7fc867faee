import { describe, expect, test } from '@jest/globals';
import { useVerifier, withSupplement } from '../support/verify.js';

const { file, run } = useVerifier();
const { page, json } = withSupplement(run);
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('what a supplement adds counts like the kit’s own', () => {
  test('liste and profil', () => {
    expect(ids(json('liste')).at(-1)).toBe('universite');
    expect(ids(json('liste', '--besoin', 'climat'))).toEqual(['afd', 'universite']);
    expect(page('liste', '--besoin', 'climat')).toContain("Université du littoral [Terre d'essai]");
    expect(json('profil', 'la fac').id).toBe('universite');
    expect(json('profil', 'la banque verte').id).toBe('afd');
  });

  test('conseil: ranking, tour de table, situation and nature', () => {
    const line = ['conseil', '--essentiel', 'climat', '--besoin', 'financement'];
    const advice = json(...line, '--situation', 'littoral');
    expect(ids(advice.classement)).toEqual(['universite', 'afd', 'union-europeenne']);
    expect(advice.classement[0].vigilances).toEqual(['Calendrier à part']);
    expect(advice.tourDeTable.partenaires).toEqual(['universite', 'union-europeenne']);
    expect(advice.demande.situations).toEqual(['littoral']);
    const refused = json(...line, '--refuse', 'temps-des-agents');
    expect(ids(refused.ecartes)).toEqual(['universite']);
    expect(ids(refused.classement)).toEqual(['afd', 'union-europeenne']);
  });

  test('comparer', () => {
    expect(ids(json('comparer', 'afd', 'universite'))).toEqual(['afd', 'universite']);
    expect(page('comparer', 'afd', 'universite')).toContain("Apporte des données [Terre d'essai]");
  });
});

describe('what a supplement cannot do', () => {
  test.each([
    [
      'rename',
      'partenaires:\n  - {id: afd, nom: Autre}',
      '3:15: erreur: le partenaire « afd » existe déjà',
    ],
    [
      'declare a besoin again',
      'besoins:\n  - {id: etat, nom: X}',
      '3:10: erreur: besoin « etat » déjà déclaré',
    ],
    [
      'declare a situation again',
      'situations:\n  - {id: region, nom: X}',
      '3:10: erreur: situation « region » déjà déclarée',
    ],
    [
      'declare a nature again',
      'natures:\n  - {id: reciprocite, nom: X}',
      '3:10: erreur: nature « reciprocite » déjà déclarée',
    ],
    [
      'add a constat',
      'constat: X',
      '2:1: erreur: un supplément ne peut pas ajouter de « constat »',
    ],
    [
      'add an analysis',
      'analyse: [X]',
      '2:1: erreur: un supplément ne peut pas ajouter de « analyse »',
    ],
    [
      'add a recommendation',
      'recommandations: [{texte: X}]',
      '2:1: erreur: un supplément ne peut pas ajouter de « recommandations »',
    ],
    [
      'speak for a source',
      'source: {nom: X}',
      '2:1: erreur: un supplément ne peut pas ajouter de « source »',
    ],
    [
      'speak of an unknown besoin',
      'partenaires:\n  - {id: afd, apports: [{texte: X, besoins: [climmat]}]}',
      '3:46: erreur: besoin « climmat » non déclaré',
    ],
  ])('%s', (_name, text, expected) => {
    const { code, out, err } = run(
      'liste',
      '--supplement',
      file('faux.yaml', `titre: T\n${text}\n`),
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`faux.yaml:${expected}`);
  });

  test('change a word of the kit: all that it had is still there, in its place', () => {
    const before = JSON.parse(run('liste', '--json').out);
    const after = json('liste');
    for (const [i, partner] of before.entries()) {
      for (const column of ['avantages', 'faiblesses', 'contreparties', 'apports', 'alias']) {
        expect(after[i][column].slice(0, partner[column].length)).toEqual(partner[column]);
      }
    }
  });
});
