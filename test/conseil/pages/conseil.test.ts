import { describe, expect, test } from '@jest/globals';
import type { Reponses } from '../../../src/conseil/demande.js';
import { type ConseilVue, pageConseil } from '../../../src/conseil/pages/conseil.js';
import type { Page, Tableau } from '../../../src/page/page.js';
import { texteOf } from '../../../src/page/page.js';
import { renderTexte } from '../../../src/rendu/texte/index.js';
import { PLAIN } from '../../../src/rendu/texte/style.js';
import { makeKit, type Sketch } from '../../support/kit.js';
import { adviceOn, fullKit } from '../../support/vues.js';

const SHORT: ConseilVue = { tous: false, detail: false, lieu: 'commande' };
const pageOf = (reponses: Partial<Reponses>, vue: Partial<ConseilVue> = {}, kit = fullKit()) =>
  pageConseil(adviceOn(kit, reponses), { ...SHORT, ...vue });
const linesOf = (page: Page, columns = 100) =>
  renderTexte(page, { width: columns, style: PLAIN, hasLinks: false })
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .trimEnd()
    .split('\n');
const textOf = (page: Page) => linesOf(page, 1000).join('\n');
const shownIn = ({ blocs }: Page) =>
  blocs
    .filter((bloc): bloc is Tableau => bloc.genre === 'tableau')
    .flatMap(({ lignes }) => lignes.map(({ cellules }) => texteOf(cellules[0]?.[0]?.texte ?? '')));

/** A kit of partners that answer the needs of their list, all as well. */
const kitOf = (answers: readonly (readonly string[])[], more: Sketch = {}) =>
  makeKit(
    { besoins: ['a', 'b', 'c'], natures: ['n'] },
    Object.fromEntries(
      answers.map((besoins, i) => [
        `p${i}`,
        { apports: besoins.map((b) => ({ besoins: [b] })), ...more },
      ]),
    ),
  );

describe('short', () => {
  test.each([
    [{ essentiels: ['evaluation'], besoins: ['credibilite'] }, 60],
    [{ essentiels: ['financement'], besoins: ['credibilite', 'expertise'] }, 75],
  ])('%j: at most %i lines at 100 columns, the answer in the first ten', (reponses, most) => {
    const lines = linesOf(pageOf(reponses));
    expect(lines.length).toBeLessThanOrEqual(most);
    const first = lines.slice(0, 10).join('\n');
    expect(first).toMatch(/^Approchez d'abord/);
    expect(first).toContain('Tour de table :');
    expect(first).toContain('│ 1  ');
  });

  test('what some readers need is counted in one sentence, and shown in detail', () => {
    const reponses = { besoins: ['financement'] };
    const short = textOf(pageOf(reponses));
    expect(short).toContain(
      "Non montré : la solidité du classement, 9 portes d'entrée, 8 partenaires sans réponse et 1 recommandation. Pour tout voir : --detail.",
    );
    expect(short).not.toContain('Recommandations ARRICOD');
    const detail = textOf(pageOf(reponses, { detail: true }));
    for (const part of ["Portes d'entrée", 'Sans réponse', 'Recommandations ARRICOD']) {
      expect(detail).toContain(part);
    }
    expect(detail).not.toContain('--detail');
  });

  test('in the questionnaire no option is named', () => {
    const besoins = fullKit().besoins.map(({ id }) => id);
    expect(textOf(pageOf({ besoins }))).toContain('--tous');
    expect(textOf(pageOf({ besoins }, { lieu: 'menu' }))).not.toMatch(/--\w/);
  });
});

describe('who is shown', () => {
  test('every partner that the first lines advise, also beyond five', () => {
    const besoins = ['evaluation', 'economie', 'continuite', 'jeunesse', 'citoyens', 'etat'];
    const page = pageOf({ besoins });
    const named = page.titre.replace(/^[^:]*:\s|\.$/g, '').split(/, | et /);
    expect(named).toHaveLength(6);
    expect(shownIn(page)).toEqual(expect.arrayContaining(named));
  });

  test('also a member of the tour de table of a low rank', () => {
    const kit = kitOf([['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['a', 'b'], ['c']]);
    expect(shownIn(pageOf({ besoins: ['a', 'b', 'c'] }, {}, kit))).toContain('p5');
  });

  test('of two thousand equal partners, a few are named and the rest is counted', () => {
    const kit = kitOf(Array.from({ length: 2000 }, () => ['a']));
    const page = pageOf({ besoins: ['a'] }, {}, kit);
    expect(page.titre.replaceAll('\u00a0', ' ')).toMatch(/p0, (p\d+, ){3}p\d+ et 1995 autres\.$/);
    expect(shownIn(page)).toHaveLength(5);
  });

  test.each([
    [6, '1 autre partenaire répond aussi, ex æquo avec le dernier montré. Pour tout'],
    [7, '2 autres partenaires répondent aussi, ex æquo avec le dernier montré.'],
  ])('of %i partners of which the first is alone, the rest is counted', (count, sentence) => {
    const kit = kitOf([['a', 'b'], ...Array.from({ length: count - 1 }, () => ['a'])]);
    expect(textOf(pageOf({ besoins: ['a', 'b'] }, {}, kit))).toContain(sentence);
  });

  test('of those that are not shown, only some may share the last rank', () => {
    const kit = kitOf([['a', 'b', 'c'], ...Array(5).fill(['a', 'b']), ['a']]);
    const text = textOf(pageOf({ besoins: ['a', 'b', 'c'] }, {}, kit));
    expect(text).toContain('aussi, dont 1 ex æquo avec le dernier montré.');
  });
});

describe('a need without an answer', () => {
  const refusing = (answers: readonly (readonly string[])[]) =>
    kitOf(answers, { contreparties: [{ nature: 'n' }] });

  test('that nobody answers at all is not blamed on a refusal', () => {
    const text = textOf(pageOf({ besoins: ['a', 'b'], refus: ['n'] }, {}, refusing([['a']])));
    expect(text).toContain('Sans réponse dans le kit : b.');
    expect(text).toContain('b : le kit ne cite personne qui y réponde.');
    expect(text).toContain('Sans réponse, sauf des partenaires écartés : a.');
    expect(text).toContain('a : p0 y répondrait, mais sa contrepartie est refusée.');
  });

  test('that several refused partners would answer names them', () => {
    const text = textOf(pageOf({ besoins: ['a'], refus: ['n'] }, {}, refusing([['a'], ['a']])));
    expect(text).toContain('a : p0 et p1 y répondraient, mais leur contrepartie est refusée.');
  });
});
