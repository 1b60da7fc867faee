import { describe, expect, test } from '@jest/globals';
import { SUPPLEMENT, useVerifier, withSupplement } from '../support/verify.js';

const { file, run } = useVerifier();
const TITRE = "Terre d'essai";
const { page, json } = withSupplement(run);

describe('provenance', () => {
  test.each([
    [
      'profil',
      ['profil', 'afd'],
      [
        'Une agence est ouverte chez nous',
        'Une permanence par mois (2026)',
        'climat et transition',
      ],
    ],
    [
      'profil of an added partner',
      ['profil', 'universite'],
      [
        'Université du littoral',
        'Calendrier à part',
        'Demande du temps',
        'la collectivité est sur le littoral',
        'donner du temps de nos agents',
      ],
    ],
    [
      'conseil',
      ['conseil', '--essentiel', 'climat', '--situation', 'littoral', '--detail', '--accessible'],
      [
        'Université du littoral',
        'Apporte des données',
        'Demande du temps',
        'Une permanence par mois (2026)',
        'la collectivité est sur le littoral',
      ],
    ],
    [
      'conseil, refused',
      ['conseil', '--essentiel', 'climat', '--refuse', 'temps-des-agents'],
      ['Université du littoral', '« Demande du temps', 'donner du temps de nos agents'],
    ],
    ['unknown besoin', ['liste'], ['Demande du temps', 'climat et transition']],
  ])('%s: printed after each added sentence', (_name, line, sentences) => {
    const text = page(...line);
    for (const sentence of sentences) expect(text).toContain(`${sentence} [${TITRE}]`);
    // Nothing of the kit's own is marked.
    expect(text).not.toContain(`Des financements et des compétences [${TITRE}]`);
  });

  test('in JSON', () => {
    const afd = json('profil', 'afd');
    const provenances = afd.avantages.map(({ provenance }: { provenance: string }) => provenance);
    expect(provenances).toEqual([null, TITRE]);
    expect(afd.provenance).toBeNull();
    expect(json('profil', 'universite').provenance).toBe(TITRE);
    const advice = json('conseil', '--besoin', 'climat', '--refuse', 'temps-des-agents');
    expect(advice.classement[0].provenances).toEqual([
      { texte: 'Une agence est ouverte chez nous', provenance: TITRE },
    ]);
    expect(advice.classement[0].portesEntree.at(-1).provenance).toBe(TITRE);
    expect(advice.kit.fichiers.at(-1)).toBe(SUPPLEMENT);
  });

  test('in JSON, also of a partner that is set aside and of one that is added', () => {
    const refused = json('conseil', '--besoin', 'climat', '--refuse', 'temps-des-agents');
    expect(JSON.stringify(refused.ecartes)).toContain(TITRE);
    const { classement } = json('conseil', '--besoin', 'climat');
    expect(classement[0].provenance).toBe(TITRE);
  });

  test('two supplements, in the order given, each under its own title', () => {
    const other = file(
      'autre.yaml',
      'titre: Autre\npartenaires:\n  - {id: afd, avantages: [Encore]}\n  - {id: universite, avantages: [Aussi]}\n',
    );
    const { out } = run(
      'profil',
      'afd',
      'universite',
      '--json',
      '--supplement',
      SUPPLEMENT,
      '--supplement',
      other,
    );
    const [afd, universite] = JSON.parse(out);
    const marks = (list: { provenance: string | null }[]) =>
      list.map(({ provenance }) => provenance);
    expect(marks(afd.avantages)).toEqual([null, TITRE, 'Autre']);
    expect({ provenance: universite.provenance, avantages: marks(universite.avantages) }).toEqual({
      provenance: TITRE,
      avantages: ['Autre'],
    });
    const { code, err } = run('liste', '--supplement', other, '--supplement', SUPPLEMENT);
    expect(code).toBe(1);
    expect(err).toContain('autre.yaml:4:10: erreur: le partenaire « universite » est déclaré dans');
  });
});
