import { expect, test } from '@jest/globals';
import { createDemande, type Demande } from '../../../src/conseil/demande.js';
import { evaluate } from '../../../src/conseil/evaluation.js';
import { duel } from '../../../src/conseil/solidite/duel.js';
import type { Kit } from '../../../src/kit/model.js';
import { makeKit, shippedKit } from '../../support/kit.js';

function duelOf(kit: Kit, demande: Demande, a: string, b: string) {
  const evaluationOf = (id: string) => {
    const partenaire = kit.partenaires.find((p) => p.id === id);
    if (!partenaire) throw new Error(`${id} is not in the kit`);
    return evaluate(partenaire, demande);
  };
  return duel(evaluationOf(a), evaluationOf(b), demande);
}

const kit = shippedKit();
const demande = createDemande(kit, {
  besoins: ['credibilite', 'expertise'],
  essentiels: ['financement'],
  situations: [],
  refus: [],
});

test('the UE dominates the AFD: what it loses on expertise is won on the essential financement', () => {
  expect(duelOf(kit, demande, 'union-europeenne', 'afd')).toEqual({
    sens: 'domine',
    // At « reaches an atout » the two are equal on financement, and the AFD is ahead on expertise.
    ferme: false,
    partDevant: 1,
    tirages: 0,
    compensations: [{ perte: 'expertise', gain: 'financement' }],
  });
  expect(duelOf(kit, demande, 'afd', 'union-europeenne')).toMatchObject({
    sens: 'estDomine',
    partDevant: 0,
    compensations: [{ perte: 'expertise', gain: 'financement' }],
  });
});

test('where the weights decide, the shares of the two sum to 1', () => {
  const one = duelOf(kit, demande, 'union-europeenne', 'cdc');
  const other = duelOf(kit, demande, 'cdc', 'union-europeenne');
  expect(one).toMatchObject({ sens: 'partage', ferme: false, tirages: 0, compensations: [] });
  expect(one.partDevant + other.partDevant).toBeCloseTo(1, 10);
});

test('where nothing is lost nothing is made up for; identical profiles are told as such', () => {
  const made = makeKit(
    { besoins: ['x'] },
    {
      a: { apports: [{ besoins: ['x'] }] },
      twin: { apports: [{ besoins: ['x'] }] },
      b: { avantages: [{ besoins: ['x'] }] },
      none: {},
    },
  );
  const on = createDemande(made, { besoins: ['x'], essentiels: [], situations: [], refus: [] });
  expect(duelOf(made, on, 'a', 'b')).toMatchObject({
    sens: 'domine',
    ferme: true,
    compensations: [],
  });
  expect(duelOf(made, on, 'a', 'none')).toMatchObject({ sens: 'domine', partDevant: 1 });
  expect(duelOf(made, on, 'a', 'twin')).toMatchObject({
    sens: 'identique',
    partDevant: 1,
    tirages: 0,
  });
});
