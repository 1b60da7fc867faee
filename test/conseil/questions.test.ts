import { expect, test } from '@jest/globals';
import {
  questionComparer,
  questionEtSi,
  questionProfil,
  questionSuite,
} from '../../src/conseil/questions.js';
import { makeKit } from '../support/kit.js';
import { adviceOn } from '../support/vues.js';

const kit = makeKit(
  { besoins: ['eau', 'air'], natures: ['don', 'pub'] },
  {
    muet: { contreparties: [{ nature: 'pub' }] },
    fort: { apports: [{ besoins: ['eau'] }], contreparties: [{ nature: 'don' }] },
  },
);
const conseil = adviceOn(kit, { besoins: ['eau'] });
const values = ({ choices }: { readonly choices: readonly { readonly value: string }[] }) =>
  choices.map(({ value }) => value);

test('the menu offers to compare where there are two partners', () => {
  const all = [
    'tout',
    'profil',
    'ordre',
    'si',
    'demander',
    'comparer',
    'changer',
    'enregistrer',
    'quitter',
  ];
  expect(values(questionSuite(conseil))).toEqual(all);
  const alone = makeKit({ besoins: ['eau'] }, { seul: {} });
  expect(values(questionSuite(adviceOn(alone, { besoins: ['eau'] })))).toEqual(
    all.filter((suite) => suite !== 'comparer'),
  );
});

test('partners are offered with the ranked ones first, and a way back', () => {
  expect(values(questionProfil(conseil))).toEqual(['fort', 'muet', '']);
  const { accepts, ...compared } = questionComparer(conseil);
  expect(values(compared)).toEqual(['fort', 'muet']);
  expect([0, 1, 2].map((count) => accepts?.(count))).toEqual([true, false, true]);
});

test('« Et si… ? » offers no refusal that nobody of the ranking is concerned by', () => {
  const { question, varianteOf } = questionEtSi(conseil);
  const gestes = values(question).map((value) => {
    const variante = varianteOf(value);
    return variante && `${variante.geste} ${variante.id}`;
  });
  expect(gestes).toEqual(['essentiel eau', 'refuser don', undefined]);
});
