import { describe, expect, test } from '@jest/globals';
import { findProches } from '../../../src/carte/proches.js';
import type { Reponses } from '../../../src/conseil/demande.js';
import type { Cadre } from '../../../src/conseil/documents/dossier.js';
import { pageRencontre } from '../../../src/conseil/documents/rencontre.js';
import { dossier, motsDe, motsDePartie } from '../../support/dossiers.js';
import { actor, repertoire } from '../../support/proches.js';
import { adviceOn, fullKit } from '../../support/vues.js';

const kit = fullKit();
const REPONSES = { besoins: ['financement', 'credibilite', 'expertise'] };
const fiches = (cadre: Partial<Cadre> = {}, reponses: Partial<Reponses> = REPONSES) =>
  pageRencontre(dossier(kit, reponses, cadre));
const named = (...ids: string[]) => kit.partenaires.filter(({ id }) => ids.includes(id));

describe('the fiches de rencontre', () => {
  test('are of the tour de table, a sheet each', () => {
    const page = fiches();
    const { membres } = adviceOn(kit, REPONSES).tourDeTable;
    expect(page.sections.map(({ titre }) => titre)).toEqual(
      expect.arrayContaining(membres.map(({ partenaire }) => partenaire.nom)),
    );
    expect(page.sections.map(({ nouvellePage = false }) => nouvellePage)).toEqual(
      page.sections.map((_, i) => i > 0),
    );
  });

  test('of one partner that is asked for, whether it is ranked or not, is one fiche', () => {
    const page = fiches({ partenaires: named('business-france') });
    expect(page.titre.replaceAll('\u00a0', ' ')).toBe('Fiche de rencontre : Business France');
    expect(page.sections.map(({ titre }) => titre.replaceAll('’', "'"))).toEqual([
      'Ce que la fiche en dit',
      'Questions à poser',
      expect.stringMatching(/^Portes d'entrée/),
      'Suite à donner',
    ]);
  });

  test('says all that the sheet says of the partner', () => {
    const [afd] = named('afd');
    const words = motsDePartie(fiches({ partenaires: named('afd') }), /^Ce que la fiche/);
    for (const enonce of [
      ...(afd?.avantages ?? []),
      ...(afd?.faiblesses ?? []),
      ...(afd?.apports ?? []),
    ])
      expect(words).toContain(enonce.texte.replaceAll('’', "'"));
    expect(words).toContain('Contrepartie : non précisée');
  });

  test('asks what would change the advice first, then what the sheet leaves open, with room for answers', () => {
    const conseil = adviceOn(kit, REPONSES);
    const [first] = conseil.questions;
    const id = first?.partenaire.id ?? '';
    const words = motsDePartie(fiches({ partenaires: named(id) }), /^Questions/);
    const lines = words.split('\n').filter((line) => line !== '' && !/^Questions/.test(line));
    const own = conseil.questions.filter(({ partenaire }) => partenaire.id === id);
    expect(own.length).toBeGreaterThan(0);
    expect(lines.filter((line) => /: un (oui|non) le mettrait/.test(line))).toHaveLength(
      own.length,
    );
    expect(lines.filter((line) => line === '[à compléter : réponse]')).toHaveLength(
      lines.length / 2,
    );
    expect(lines[0]).toMatch(/^Demandez à /);
    const cdc = motsDePartie(fiches({ partenaires: named('cdc') }), /^Questions/);
    expect(cdc).toContain("vous attendez : « Attend une ouverture internationale ». Qu'est-ce");
    expect(cdc).toMatch(/signale : « N'a pas forcément le contexte/);
  });

  test('a question that is decisive is not asked twice, and what is answered is not asked', () => {
    for (const id of kit.partenaires.map((one) => one.id)) {
      const words = motsDePartie(fiches({ partenaires: named(id) }), /^Questions/);
      const asked = [...words.matchAll(/« ([^»]+) »/g)].map(([, one = '']) => one);
      const needs = asked.filter((one) => kit.besoins.some(({ nom }) => nom.toLowerCase() === one));
      expect(new Set(needs).size).toBe(needs.length);
    }
  });

  test('gives its acteurs, with whom to write to', () => {
    const acteurs = [actor('Banque du Drac', 'cdc', 'commune', { contact: 'drac@example.org' })];
    const proches = findProches(kit, repertoire(acteurs), []);
    const page = pageRencontre(dossier(kit, REPONSES, { partenaires: named('cdc') }, proches));
    expect(motsDe(page)).toContain('Banque du Drac (Grenoble) : drac@example.org ; source');
  });

  test('where nobody is proposed, is a blank', () => {
    const page = fiches({}, { besoins: ['economie'], refus: ['remuneration'] });
    expect(motsDe(page)).toContain('[à compléter : partenaires à rencontrer]');
  });
});
