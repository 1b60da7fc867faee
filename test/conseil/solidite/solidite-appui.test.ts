import { expect, test } from '@jest/globals';
import { advise } from '../../../src/conseil/conseil.js';
import { createDemande } from '../../../src/conseil/demande.js';
import { phrasesOf, tientA } from '../../../src/conseil/solidite/solidite.js';
import { makeKit, type Sketch } from '../../support/kit.js';
import { law } from '../law.js';

function appuis(besoins: string[], sketches: Readonly<Record<string, Sketch>>) {
  const kit = makeKit({ besoins }, sketches);
  const demande = createDemande(kit, { besoins, essentiels: [], situations: [], refus: [] });
  const { classement } = advise(kit, demande);
  const of = (id: string) => {
    const classe = classement.find(({ partenaire }) => partenaire.id === id);
    if (!classe) throw new Error(`${id} is not ranked`);
    return { phrases: phrasesOf(classe), tientA: tientA(classe, classement, demande) };
  };
  return of;
}

const about = (texte: string, ...besoins: string[]) => ({ texte, besoins });

test('a first place on one sentence hangs on it; on two that say the same, on neither', () => {
  const of = appuis(['x'], {
    one: { apports: [about('Seule', 'x')] },
    other: { avantages: [about('Autre', 'x')] },
  });
  expect(of('one')).toEqual({ phrases: ['Seule'], tientA: ['Seule'] });
  expect(of('other')).toEqual({ phrases: ['Autre'], tientA: [] });
  const twice = appuis(['x'], { two: { apports: [about('Une', 'x'), about('Deux', 'x')] } });
  expect(twice('two')).toEqual({ phrases: ['Une', 'Deux'], tientA: [] });
});

test('a sentence that leaves it ex æquo does not cost the place; one that lets another pass does', () => {
  const first: Sketch = { apports: [about('Grande', 'x', 'y'), about('Petite', 'z')] };
  const atout: Sketch = { avantages: [about('Moitié', 'x', 'y')] };
  const of = appuis(['x', 'y', 'z'], { first, atout });
  expect(of('first')).toEqual({ phrases: ['Grande', 'Petite'], tientA: [] });
  const close = appuis(['x', 'y', 'z'], {
    first,
    atout: { apports: [about('Entière', 'x', 'y')] },
  });
  expect(close('first').tientA).toEqual(['Grande']);
});

test('an avantage stands in for an apport: the place may hold without it', () => {
  const of = appuis(['x'], {
    first: { apports: [about('Apport', 'x')], avantages: [about('Avantage', 'x')] },
    second: { avantages: [about('Autre', 'x')] },
  });
  expect(of('first')).toEqual({ phrases: ['Apport'], tientA: [] });
});

test('one sentence said in two columns is one, and goes from both', () => {
  const said = [about('Dite deux fois', 'x')];
  const of = appuis(['x', 'y'], {
    first: { apports: said, avantages: [about('Dite deux fois', 'y')] },
  });
  expect(of('first')).toEqual({ phrases: ['Dite deux fois'], tientA: ['Dite deux fois'] });
});

test('the only ranked partner hangs on its last sentence', () => {
  expect(appuis(['x'], { only: { avantages: [about('Seule', 'x')] } })('only').tientA).toEqual([
    'Seule',
  ]);
});

law(
  'without the sentence that a first place hangs on, the advice has another first',
  ({ kit, conseil, demande }) => {
    for (const classe of conseil.classement.filter(({ rang }) => rang === 1)) {
      const hinges = tientA(classe, conseil.classement, demande);
      for (const texte of phrasesOf(classe)) {
        const keep = (enonces: typeof classe.partenaire.apports) =>
          enonces.filter((enonce) => enonce.texte !== texte);
        const { apports, avantages } = classe.partenaire;
        const poorer = { ...classe.partenaire, apports: keep(apports), avantages: keep(avantages) };
        const partenaires = kit.partenaires.map((p) => (p.id === poorer.id ? poorer : p));
        const after = advise({ ...kit, partenaires }, demande).classement;
        const isFirst = after.some(
          ({ rang, partenaire }) => rang === 1 && partenaire.id === poorer.id,
        );
        expect(hinges.includes(texte)).toBe(!isFirst);
      }
    }
  },
);
