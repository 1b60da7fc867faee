import { expect, test } from '@jest/globals';
import type { Reponses } from '../../../src/conseil/demande.js';
import { pageConseil } from '../../../src/conseil/pages/conseil.js';
import { pageQuestions } from '../../../src/conseil/pages/questions.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
import { makeKit } from '../../support/kit.js';
import { adviceOn, fullKit } from '../../support/vues.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
const asked = (reponses: Partial<Reponses>, kit = fullKit()) =>
  plain(renderAccessible(pageQuestions(adviceOn(kit, reponses))))
    .trimEnd()
    .split('\n');
const TITLE = 'Que demander, et à qui ?';

/** `first` answers a; `level` b as well; `warned` a with a réserve; of `silent` nothing is said. */
const KIT = makeKit(
  { besoins: ['a', 'b'] },
  {
    first: { apports: [{ besoins: ['a'] }] },
    level: { apports: [{ besoins: ['b'] }] },
    warned: {
      apports: [{ besoins: ['a'] }, { besoins: ['b'] }],
      faiblesses: [{ besoins: ['a'] }, { besoins: ['b'] }],
    },
    silent: {},
  },
);

test('who is asked what, and what the answer would do: alone in front, or level with whom', () => {
  const questions = asked({ besoins: ['a', 'b'] }, KIT);
  expect(questions).toEqual([
    TITLE,
    'Demandez à first si ce partenaire peut aussi répondre à « b » : un oui le mettrait seul en tête.',
    'Demandez à level si ce partenaire peut aussi répondre à « a » : un oui le mettrait seul en tête.',
    'Demandez à warned si la réserve du kit sur « a » vaut encore : un non le mettrait seul en tête.',
  ]);
  const essential = asked({ essentiels: ['a'], besoins: ['b'] }, KIT);
  expect(essential).toContain(
    'Demandez à level si ce partenaire peut aussi répondre à « a » : un oui le mettrait seul en tête.',
  );
  expect(asked({ besoins: ['a'] }, KIT)).toEqual([
    TITLE,
    'Demandez à warned si la réserve du kit sur « a » vaut encore : un non le mettrait en tête, à égalité avec first.',
    'Demandez à level si ce partenaire peut répondre à « a » : un oui le mettrait en tête, à égalité avec first.',
    'Demandez à silent si ce partenaire peut répondre à « a » : un oui le mettrait en tête, à égalité avec first.',
  ]);
});

test('three at most; and that there is none, where no answer would change who is in front', () => {
  expect(asked({ besoins: fullKit().besoins.map(({ id }) => id) })).toHaveLength(4);
  const alone = makeKit({ besoins: ['a'] }, { x: { apports: [{ besoins: ['a'] }] } });
  expect(asked({ besoins: ['a'] }, alone)).toEqual([
    TITLE,
    "Aucune réponse d'un seul partenaire sur un de vos besoins ne changerait qui est en tête.",
  ]);
});

test('stand on the page of the advice with all else that is asked for, and not on the short one', () => {
  const conseil = adviceOn(fullKit(), { essentiels: ['financement'], besoins: ['expertise'] });
  const page = (detail: boolean) =>
    plain(renderAccessible(pageConseil(conseil, { tous: false, detail, lieu: 'commande' })));
  expect(page(true)).toContain(`\n${TITLE}\nDemandez à `);
  expect(page(false)).not.toContain(TITLE);
});
