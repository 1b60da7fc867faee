import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/kit/document.js';
import { checkRules } from '../../src/kit/rules.js';
import { KIT, readAll, told } from './reading.js';

const kit = readAll(KIT, 'kit');
const file = (chemin: string, text: string, isGiven = true) =>
  readDocument(chemin, new TextEncoder().encode(`titre: S\n${text}\n`), isGiven);
const DECLARES = 'partenaires: [{id: port, nom: Port}]\nbesoins: [{id: mer, nom: Mer}]';
const COMPLETES = 'partenaires: [{id: port, apports: [{texte: T, besoins: [mer]}]}]';
const COME_FIRST = 'lu après ce fichier ; donnez-les dans cet ordre :';

describe('a supplement before the one that declares what it completes', () => {
  const [first, second] = [file('a.yaml', DECLARES), file('b.yaml', COMPLETES)];

  test('one problem, with the order to type', () => {
    expect(checkRules([kit, first, second])).toEqual([]);
    const problems = checkRules([kit, second, first]);
    expect(problems.map(({ code }) => code)).toEqual(['ordre-des-supplements']);
    expect(told(problems)).toEqual([
      `2:20 le partenaire « port » est déclaré dans a.yaml, ${COME_FIRST} --supplement a.yaml --supplement b.yaml`,
    ]);
  });

  test('all that were given are in that order, quoted as they must be', () => {
    const other = file("l'été.yaml", '');
    expect(told(checkRules([kit, second, other, first]))[0]).toContain(
      "--supplement a.yaml --supplement b.yaml --supplement 'l'\\''été.yaml'",
    );
  });

  test.each([
    [
      'a situation',
      'situations: [{id: ile, nom: I}]',
      'situations: [ile]',
      'la situation « ile » est déclarée',
    ],
    ['a besoin', 'besoins: [{id: mer, nom: M}]', 'besoins: [mer]', 'le besoin « mer » est déclaré'],
  ])('%s', (_name, declares, tag, message) => {
    const uses = file('b', `partenaires: [{id: banque, apports: [{texte: T, ${tag}}]}]`);
    expect(told(checkRules([kit, uses, file('a', declares)]))[0]).toContain(message);
  });

  test('in the configuration folder: its order is that of the names', () => {
    const own = file('/config/a.yaml', COMPLETES, false);
    expect(told(checkRules([kit, own, first]))[0]).toContain(
      "le dossier de configuration est lu d'abord, par ordre de nom : rangez-y a.yaml sous un nom qui vient avant",
    );
  });

  test('no order suits two that need each other', () => {
    const left = file(
      'a',
      `${DECLARES}\nsituations: [{id: ile, nom: I}]`.replace(
        'nom: Port',
        'nom: Port, apports: [{texte: T, situations: [cap]}]',
      ),
    );
    const right = file(
      'b',
      'partenaires: [{id: port, apports: [{texte: T, situations: [ile]}]}]\nsituations: [{id: cap, nom: C}]',
    );
    expect(told(checkRules([kit, left, right]))).toEqual([
      expect.stringContaining("ils se citent l'un l'autre : réunissez-les en un seul fichier"),
    ]);
  });
});

test('the kit stands by itself: what a supplement declares is unknown to it', () => {
  const needy = readAll(KIT.replace('[argent]', '[mer]'), 'kit');
  const problems = checkRules([needy, file('a.yaml', DECLARES)]);
  expect(problems.map(({ code }) => code)).toEqual(['besoin-inconnu']);
});

test('whatever the order, following the advice leaves no problem', () => {
  // Each completes the one before it.
  const chain = ['a', 'b', 'c', 'd'].map((id, i, ids) => {
    const needs = i === 0 ? '' : `, {id: ${ids[i - 1]}, apports: [T]}`;
    return file(`${id}.yaml`, `partenaires: [{id: ${id}, nom: P}${needs}]`);
  });
  const shuffled = fc.shuffledSubarray(chain, { minLength: 4 });
  fc.assert(
    fc.property(shuffled, (documents) => {
      const problems = checkRules([kit, ...documents]);
      if (problems.length === 0) return;
      expect(problems).toHaveLength(1);
      const typed = [...(problems[0]?.message ?? '').matchAll(/--supplement (\S+)/g)];
      const order = typed.flatMap(([, name]) => chain.filter(({ chemin }) => chemin === name));
      expect(order).toHaveLength(4);
      expect(checkRules([kit, ...order])).toEqual([]);
    }),
  );
});
