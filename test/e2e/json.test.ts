import { describe, expect, test } from '@jest/globals';
import { runProgram } from '../support/program.js';

const json = (...args: string[]) => {
  const { code, out, err } = runProgram([...args, '--json'], { env: { FORCE_COLOR: '1' } });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

describe('--json', () => {
  test('conseil: the keys that consumers rely on', () => {
    const document = json(
      'conseil',
      '--essentiel',
      'financement',
      '--besoin',
      'mobilite',
      '--refuse',
      'accueil-de-jeunes',
    );
    expect(Object.keys(document)).toEqual([
      'version',
      'kit',
      'demande',
      'methode',
      'classement',
      'ecartes',
      'nonCouverts',
      'sansReponse',
      'tourDeTable',
      'changements',
      'questions',
      'recommandations',
    ]);
    expect(document.demande).toEqual({
      besoins: [
        { id: 'financement', priorite: 'essentiel', poids: 2 / 3 },
        { id: 'mobilite', priorite: 'utile', poids: 1 / 3 },
      ],
      situations: [],
      refus: ['accueil-de-jeunes'],
    });
    expect(document.classement[0]).toEqual({
      rang: 1,
      exAequo: false,
      id: 'union-europeenne',
      nom: 'Union européenne',
      provenance: null,
      adequation: 200 / 3,
      couverture: [
        {
          besoin: 'financement',
          niveau: 'apport',
          reserve: false,
          preuves: ['Apporter un relais de financement'],
        },
        { besoin: 'mobilite', niveau: 'aucun', reserve: false, preuves: [] },
      ],
      avantages: ['Financement et pouvoir de conviction liée à l’institution'],
      faiblesses: [
        'Décrédibilisation de l’UE',
        'Complexité et rigueur excessives parfois décourageantes',
      ],
      contreparties: [],
      apports: ['Apporter un relais de financement'],
      vigilances: [],
      rappels: [],
      solidite: {
        rangAuMieux: 1,
        rangAuPire: 1,
        domine: ['afd'],
        dominePar: [],
        partPremier: 1,
        partTroisPremiers: 1,
        poidsCentral: { financement: 0.75, mobilite: 0.25 },
        regret: 0,
        regretContre: null,
        phrases: 1,
        tientA: [],
      },
      provenances: [],
      portesEntree: expect.arrayContaining([
        expect.objectContaining({ provenance: 'Portes d’entrée' }),
      ]),
    });
    expect(document.ecartes.map(({ id }: { id: string }) => id)).toEqual([
      'service-cooperation-developpement',
    ]);
    expect(document.nonCouverts).toEqual([
      {
        besoin: 'mobilite',
        parEcartes: ['service-cooperation-developpement'],
        contreIndications: [],
      },
    ]);
    expect(document.tourDeTable).toEqual({
      partenaires: ['union-europeenne'],
      couvre: [{ besoin: 'financement', par: 'union-europeenne', niveau: 'apport' }],
      irremplacables: ['union-europeenne'],
      autres: [],
      nombre: 0,
      plafonne: false,
    });
  });

  test('liste: an array in the order of the kit', () => {
    const all = json('liste');
    expect(all).toHaveLength(10);
    expect(all[0].id).toBe('information-jeunesse');
    expect(json('liste', '--besoin', 'evaluation').map(({ id }: { id: string }) => id)).toEqual([
      'f3e',
    ]);
  });

  test('profil: one object, or an array for several', () => {
    const scd = json('profil', 'scd');
    expect(scd.contreparties).toEqual([
      {
        texte:
          'Mise à disposition des jeunes aux collectivités qui ne sont pas accrédités pour recevoir le service civique',
        besoins: [],
        situations: ['sans-agrement'],
        nature: 'accueil-de-jeunes',
        provenance: null,
      },
    ]);
    expect(json('profil', 'ue', 'afd').map(({ nom }: { nom: string }) => nom)).toEqual([
      'Union européenne',
      'AFD',
    ]);
  });

  test('comparer and sources', () => {
    expect(json('comparer', 'ue', 'afd')).toHaveLength(2);
    const { titre, recommandations, fichiers } = json('sources');
    expect(titre).toBe('Kit de survie\u00a0: Partenariats innovants');
    expect(recommandations).toHaveLength(2);
    expect(fichiers[0].chemin).toMatch(/kit-de-survie\.yaml$/);
  });
});
