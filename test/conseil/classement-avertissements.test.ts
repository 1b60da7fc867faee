import { expect, test } from '@jest/globals';
import { missedEssentials, sharedSentences, withRangs } from '../../src/conseil/classement.js';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande } from '../../src/conseil/demande.js';
import type { Kit } from '../../src/kit/model.js';
import { makeKit, shippedKit } from '../support/kit.js';

/** A ranked partner and the demande it was ranked for. */
function ranked(kit: Kit, id: string, besoins: string[], essentiels: string[] = []) {
  const demande = createDemande(kit, { besoins, essentiels, situations: [], refus: [] });
  const classe = advise(kit, demande).classement.find(({ partenaire }) => partenaire.id === id);
  if (!classe) throw new Error(`${id} is not ranked`);
  return { classe, demande };
}

const kit = shippedKit();

function missed(id: string, besoins: string[], essentiels: string[]) {
  const { classe, demande } = ranked(kit, id, besoins, essentiels);
  return missedEssentials(classe, demande);
}

test('compensation: CDC outranks the AFD on other besoins without the essential financing', () => {
  // CDC (1 + 1) / 4, AFD (2 × ½ + ½) / 4: the CDC is ahead and does not finance.
  const chosen = ['credibilite', 'expertise'];
  const { classe: cdc } = ranked(kit, 'cdc', chosen, ['financement']);
  const { classe: afd } = ranked(kit, 'afd', chosen, ['financement']);
  expect(cdc.rang).toBeLessThan(afd.rang);
  expect(missed('cdc', chosen, ['financement'])).toEqual(['financement']);
  expect(missed('afd', chosen, ['financement'])).toEqual([]);
});

test('compensation: every missed essential besoin, no useful one, a weak answer is an answer', () => {
  expect(missed('afd', ['mobilite'], ['financement', 'evaluation', 'etat', 'citoyens'])).toEqual([
    'evaluation',
    'citoyens',
  ]);
  expect(missed('afd', ['financement', 'mobilite'], [])).toEqual([]);
  // The UE answers credibility for a quarter: little, yet not nothing.
  expect(missed('union-europeenne', ['financement'], ['credibilite'])).toEqual([]);
});

test('compensation: a contre-indication is no answer', () => {
  const scd = 'service-cooperation-developpement';
  expect(missed(scd, ['mobilite'], ['financement'])).toEqual(['financement']);
});

test('double counting: the AFD answers financement and expertise with one sentence', () => {
  const { classe } = ranked(kit, 'afd', ['financement', 'expertise', 'etat']);
  expect(sharedSentences(classe)).toEqual([['financement', 'expertise']]);
});

test('double counting: nothing to say of one besoin, nor of besoins with their own sentences', () => {
  expect(sharedSentences(ranked(kit, 'afd', ['financement']).classe)).toEqual([]);
  expect(sharedSentences(ranked(kit, 'cdc', ['credibilite', 'expertise']).classe)).toEqual([]);
  // The sentence of the UE on both is not the proof of its financing: an apport is.
  const ue = ranked(kit, 'union-europeenne', ['financement', 'credibilite']).classe;
  expect(sharedSentences(ue)).toEqual([]);
  const scd = ranked(kit, 'service-cooperation-developpement', ['mobilite', 'jeunesse']).classe;
  expect(sharedSentences(scd)).toEqual([]);
});

test('double counting: two groups, and a besoin with a second sentence is in none', () => {
  const made = makeKit(
    { besoins: ['a', 'b', 'c', 'd', 'e'] },
    {
      p: {
        apports: [
          { texte: 'Une', besoins: ['a', 'c', 'e'] },
          { texte: 'Deux', besoins: ['b', 'd'] },
          { texte: 'Trois', besoins: ['e'] },
        ],
      },
    },
  );
  const { classe } = ranked(made, 'p', ['a', 'b', 'c', 'd', 'e']);
  expect(sharedSentences(classe)).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

test('double counting: two besoins without any sentence do not rest on the same one', () => {
  // Of mobilité and évaluation the sheet of the AFD says nothing: nothing is not a sentence.
  const { classe } = ranked(kit, 'afd', ['financement', 'mobilite', 'evaluation']);
  expect(classe.couverture.filter(({ preuves }) => preuves.length === 0)).toHaveLength(2);
  expect(sharedSentences(classe)).toEqual([]);
});

test('equals share a rank, and the next one has the place that it stands at', () => {
  const places = withRangs(
    [9, 7, 7, 7, 4, 4, 1].map((points) => ({ points })),
    (a, b) => a.points === b.points,
  );
  expect(places.map(({ rang }) => rang)).toEqual([1, 2, 2, 2, 5, 5, 7]);
  const tied = places.filter(({ exAequo }) => exAequo).map(({ points }) => points);
  expect(tied).toEqual([7, 7, 7, 4, 4]);
  expect(withRangs([], () => true)).toEqual([]);
});
