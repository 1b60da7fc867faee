import { expect, test } from '@jest/globals';
import { SANS_FILTRE } from '../../src/carte/axes.js';
import { grouper } from '../../src/carte/groupes.js';
import { acteur, PETIT_TERRITOIRE } from '../support/acteurs.js';
import { shippedKit } from '../support/kit.js';

const kit = shippedKit();
const contexte = { kit, territoire: PETIT_TERRITOIRE };
const ids = (declared: readonly { readonly id: string }[]) => declared.map(({ id }) => id);

const ORDERED = [
  ['type', ids(kit.partenaires), (type: string) => acteur({ type })],
  ['besoin', ids(kit.besoins), (besoin: string) => acteur({ besoins: [besoin] })],
  ['odd', ['1', '4', '11', '17'], (odd: string) => acteur({ odd: [Number(odd)] })],
] as const;

test.each(ORDERED)('groups by %s are in the order in which these are declared', (axe, cles, of) => {
  const orders = [cles.toReversed(), cles, [...cles.slice(1), ...cles.slice(0, 1)]];
  for (const order of orders) {
    const groupes = grouper(contexte, order.map(of), axe, SANS_FILTRE);
    expect(groupes.map(({ cle }) => cle)).toEqual(cles);
  }
});

test('the goals of one acteur, in whatever order its file says them', () => {
  const groupes = grouper(contexte, [acteur({ odd: [17, 4, 11, 1] })], 'odd', SANS_FILTRE);
  expect(groupes.map(({ cle }) => cle)).toEqual(['1', '4', '11', '17']);
});
