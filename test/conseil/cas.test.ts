import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkCas } from './cas-check.js';
import { readCas } from './cas-format.js';

/** The advice cases, written in French for the people who use the advice, and their runner. */

const FOLDER = new URL('cas/', import.meta.url);

const fichiers = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const all = fichiers.map((fichier) => ({
  fichier,
  liste: readCas(fichier, readFileSync(new URL(fichier, FOLDER), 'utf8')),
}));

describe.each(all)('$fichier', ({ fichier, liste }) => {
  test.each(liste)('$cas', (cas) => {
    const differences = checkCas(cas);
    if (differences.length === 0) return;
    throw new Error([`${fichier} › ${cas.cas}`, cas.pourquoi, ...differences].join('\n  '));
  });
});

test('no two cases have the same title: the title is how a failure is found', () => {
  const titres = all.flatMap(({ liste }) => liste.map(({ cas }) => cas));
  expect(titres.filter((titre, i) => titres.indexOf(titre) !== i)).toEqual([]);
});

describe('the runner', () => {
  const cas = (attendu: string, reponses = 'besoins: [mobilite]') =>
    readCas('essai.yaml', `- { cas: Essai, pourquoi: Voir, ${reponses}, attendu: { ${attendu} } }`);
  const check = (attendu: string, reponses?: string) =>
    cas(attendu, reponses).flatMap(checkCas).join('\n');
  const SCD = 'service-cooperation-developpement';
  const scd = `rang: 1, partenaire: ${SCD}`;

  test('says nothing of a case that is right, whatever the apostrophes and spaces', () => {
    expect(check(`classement: [{ ${scd}, adequation: 100 % }]`)).toBe('');
    const association = 'rang: 1, partenaire: association-culturelle';
    const preuves = `"Apporte une dynamisation des relations  franco-japonaises, caisse de résonance"`;
    const couverture = `couverture: { citoyens: { preuves: [${preuves}] } }`;
    expect(check(`classement: [{ ${association}, ${couverture} }]`, 'besoins: [citoyens]')).toBe(
      '',
    );
  });

  test.each([
    ['classement: []', /^classement\n.*attendu : \[\]\n.*obtenu : .*1 service-cooperation/],
    [`classement: [{ ${scd}, exAequo: oui }]`, /^classement\n/],
    [`classement: [{ ${scd}, adequation: 99 % }]`, /› adequation\n.*"99 %"\n.*"100 %"/],
    [`classement: [{ ${scd}, adequation: 1/2 }]`, /› adequation\n/],
    [`classement: [{ ${scd}, vigilances: [Faux] }]`, /› vigilances\n/],
    [`classement: [{ ${scd}, rappels: [Faux] }]`, /› rappels\n/],
    [`classement: [{ ${scd}, couverture: { mobilite: { niveau: atout } } }]`, /› niveau\n/],
    [`classement: [{ ${scd}, couverture: { mobilite: { preuves: [] } } }]`, /› preuves\n/],
    [`classement: [{ ${scd}, couverture: { mobilite: { reserves: [Non] } } }]`, /› reserves\n/],
    [`classement: [{ ${scd}, couverture: { mobilté: {} } }]`, /mobilté : ce besoin/],
    [`classement: [{ ${scd} }], sansReponse: []`, /^sansReponse\n/],
    [`classement: [{ ${scd} }], changements: [Faux]`, /^changements\n/],
    [`classement: [{ ${scd} }], solidite: { afd: {} }`, /afd : ce partenaire n’est pas classé/],
    [`classement: [{ ${scd} }], solidite: { ${SCD}: { auMieux: 2 } }`, /› auMieux\n/],
    [`classement: [{ ${scd} }], solidite: { ${SCD}: { auPire: 2 } }`, /› auPire\n/],
    [`classement: [{ ${scd} }], solidite: { ${SCD}: { premier: 9 % } }`, /› premier\n/],
    [`classement: [{ ${scd} }], solidite: { ${SCD}: { tientA: [Faux] } }`, /› tientA\n/],
    [`classement: [{ ${scd} }], nonCouverts: [{ besoin: a, contreIndications: [] }]`, /^nonC/],
    [`classement: [{ ${scd} }], tourDeTable: { membres: [] }`, /^tourDeTable › membres\n/],
    [`classement: [{ ${scd} }], tourDeTable: { membres: [], couvre: {} }`, /\ntourDeTable › couv/],
    [`classement: [{ ${scd} }], recommandations: [Faux]`, /^recommandations\n/],
    [`classement: [{ ${scd} }], ecartes: [{ partenaire: afd, raisons: [] }]`, /^ecartes\n/],
  ])('names the field that is wrong: %s', (attendu, expected) => {
    expect(check(attendu)).toMatch(expected);
  });

  test('refuses an id that the kit does not have, in the answers as in what is expected', () => {
    const answers = 'besoins: [mobilté], essentiels: [x], situations: [y], refus: [z]';
    expect(check('classement: []', answers).match(/« \S+ »/g)).toHaveLength(4);
    expect(check('classement: [], sansReponse: [afdd]')).toMatch(/^attendu : « afdd »/);
  });

  test('refuses a field that it does not know, names the case and the field', () => {
    expect(() => cas('classement: [], sansReponses: []')).toThrow(
      'essai.yaml › Essai\n  attendu.sansReponses : champ inconnu',
    );
    expect(() => cas(`classement: [{ ${scd}, rappel: [] }]`)).toThrow(/classement\.0\.rappel :/);
    expect(() => cas('classement: []', 'besoin: [mobilite]')).toThrow('besoin : champ inconnu');
    expect(() => cas('sansReponse: []')).toThrow('attendu.classement : champ manquant');
    expect(() => cas(`classement: [{ ${scd}, adequation: 1.5 }]`)).toThrow(/"1.5" refusée/);
    expect(() => readCas('vide.yaml', '')).toThrow('vide.yaml : aucun cas');
  });
});
