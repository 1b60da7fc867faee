import { expect, test } from '@jest/globals';
import { SANS_FILTRE } from '../../src/carte/axes.js';
import { manquesOf } from '../../src/carte/cartographie.js';
import type { Kit } from '../../src/kit/model.js';
import { makeKit, shippedKit } from '../support/kit.js';

const kit = shippedKit();

/** By ids, what is missing where nobody is left. */
function missing(filtres: Partial<typeof SANS_FILTRE>, of: Kit = kit) {
  const { types, attendus, besoins } = manquesOf(of, [], { ...SANS_FILTRE, ...filtres });
  return { types: types.map(({ id }) => id), attendus, besoins: besoins.map(({ id }) => id) };
}

/** Of what the kit says, who answers what: in its apports or its avantages. */
const answers = kit.partenaires.map(({ id, apports, avantages }) => ({
  id,
  besoins: new Set([...apports, ...avantages].flatMap(({ besoins }) => besoins)),
}));

test('without a filter, all types and all besoins are asked for', () => {
  expect(missing({})).toEqual({
    types: kit.partenaires.map(({ id }) => id),
    attendus: kit.partenaires.length,
    besoins: kit.besoins.map(({ id }) => id),
  });
});

test.each(answers)('of the type $id, that type and what it answers', ({ id, besoins }) => {
  expect(missing({ type: [id] })).toEqual({
    types: [id],
    attendus: 1,
    besoins: kit.besoins.map((besoin) => besoin.id).filter((besoin) => besoins.has(besoin)),
  });
});

test.each(kit.besoins)('of the besoin $id, that besoin and the types that answer it', ({ id }) => {
  const types = answers.filter(({ besoins }) => besoins.has(id)).map((type) => type.id);
  expect(types).not.toEqual([]);
  expect(missing({ besoin: [id] })).toEqual({ types, attendus: types.length, besoins: [id] });
});

test('a besoin that nobody in the kit answers is missing too', () => {
  const small = makeKit({ besoins: ['eau', 'rien'] }, { a: { apports: [{ besoins: ['eau'] }] } });
  expect(missing({}, small)).toEqual({ types: ['a'], attendus: 1, besoins: ['eau', 'rien'] });
  expect(missing({ besoin: ['rien'] }, small)).toEqual({
    types: [],
    attendus: 0,
    besoins: ['rien'],
  });
  expect(missing({ type: ['a'] }, small).besoins).toEqual(['eau']);
});
