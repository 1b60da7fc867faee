import { describe, expect, test } from '@jest/globals';
import { createDemande, type Reponses } from '../../../src/conseil/demande.js';
import { accordSentences, pageConcertation } from '../../../src/conseil/pages/concertation.js';
import { concerter } from '../../../src/conseil/repondants/repondants.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
import { fullKit } from '../../support/vues.js';

const kit = fullKit();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
const NONE: Reponses = { besoins: [], essentiels: [], situations: [], refus: [] };
const pageOf = (answers: Readonly<Record<string, Partial<Reponses>>>) => {
  const repondants = Object.entries(answers).map(([nom, reponses]) => ({
    nom,
    demande: createDemande(kit, { ...NONE, ...reponses }),
  }));
  return plain(renderAccessible(pageConcertation(concerter(kit, repondants))));
};
const FINANCES = { essentiels: ['financement'], besoins: ['credibilite', 'expertise'] };
const ECONOMIE = {
  essentiels: ['economie'],
  besoins: ['expertise', 'financement'],
  refus: ['remuneration'],
};

describe('several respondents', () => {
  const page = pageOf({ Finances: FINANCES, Élus: ECONOMIE });

  test('come to an order together, beside that of each', () => {
    expect(page).toMatch(/^Ensemble, approchez d'abord : Union européenne\./);
    expect(page).toMatch(/Finances : 1er, adéquation 56 %/);
    expect(page).toMatch(/Élus : sans réponse/);
    expect(page).toMatch(/jamais devant CDC/);
  });

  test('differ need by need, most first', () => {
    expect(page).toMatch(
      /volet économique : essentiel pour Élus, non choisi par Finances[\s\S]*financement : essentiel pour Finances, utile pour Élus/,
    );
    expect(page).not.toMatch(/expertise et nouvelles thématiques : utile pour/);
  });

  test('a refusal of one is told, with whom it leaves out and the order without it', () => {
    expect(page).toContain('rémunérer le partenaire : refusé par Élus ; écarte Business France');
    expect(page).toContain("sans ceux que tous ne partagent pas, l'ordre serait : 1. Business");
    expect(page).toContain('Sans les refus que tous ne partagent pas : Business France d');
  });

  test('a refusal of all, or of nobody, is no matter between them', () => {
    const refus = ['remuneration'];
    const all = pageOf({ a: { ...FINANCES, refus }, b: { ...ECONOMIE, refus } });
    expect(all).toContain('rémunérer le partenaire : refusé par a et b');
    expect(all).not.toContain('que tous ne partagent pas');
    const none = pageOf({ a: FINANCES, b: { ...ECONOMIE, refus: [] } });
    expect(none).not.toMatch(/que tous ne partagent pas|Contreparties refusées/);
  });

  test('of one mind, nothing differs, and the accord is whole', () => {
    const same = pageOf({ a: FINANCES, b: FINANCES });
    expect(same).toContain("sur l'ordre des partenaires complet (1,00)");
    expect(same).not.toContain('les avis diffèrent');
  });

  test('nobody suits all: said in the first line', () => {
    const page = pageOf({
      a: { besoins: ['economie'], refus: ['remuneration'] },
      b: { besoins: ['economie'] },
    });
    expect(page).toMatch(/^Aucun partenaire du kit ne convient à tous les répondants\./);
    expect(page).toContain('Sans les refus que tous ne partagent pas : Business France');
  });
});

test.each([
  [1, 'complet (1,00)'],
  [0.92, 'presque complet (0,92)'],
  [0.75, 'fort (0,75)'],
  [0.5, 'moyen (0,50)'],
  [0.3, 'faible (0,30)'],
  [0, 'très faible (0,00)'],
])('a W of %d is « %s »', (partenaires, words) => {
  const [said] = accordSentences({ partenaires, besoins: null });
  expect(plain(String(said?.texte))).toContain(words);
});

test('where W is undefined, nothing is said of it', () => {
  expect(accordSentences({ partenaires: null, besoins: null })).toEqual([]);
});
