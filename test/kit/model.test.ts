import { describe, expect, test } from '@jest/globals';
import { mergeKit } from '../../src/kit/load.js';
import { besoinsOf, type Kit, nomInSentence, nomOf, texteOf } from '../../src/kit/model.js';
import { runOn } from '../fuzz/oracle.js';
import { JOUR } from '../support/kit.js';
import { KIT, plain, read } from './reading.js';

/** The small kit with some supplements, titled A, B… */
function kitWith(...supplements: string[]): Kit {
  const files = [KIT, ...supplements.map((text, i) => `titre: ${'ABC'[i]}\n${text}\n`)];
  const parts = files.map((text, i) => {
    const { contenu } = read(text, `${i}`);
    const role = i === 0 ? ('kit' as const) : ('supplement' as const);
    return { chemin: `${i}`, role, titre: contenu.titre, contenu };
  });
  return mergeKit(parts as [(typeof parts)[0]], JOUR);
}

describe('the besoins that a partner answers', () => {
  const answered = (id: string, ...supplements: string[]) => {
    const kit = kitWith(...supplements);
    const partenaire = kit.partenaires.find((each) => each.id === id);
    return partenaire && besoinsOf(kit, partenaire).map(nomOf);
  };
  const complete = (tags: string) =>
    `partenaires: [{id: banque, avantages: [{texte: T, besoins: [${tags}]}]}]`;

  test('by the kit alone bear no mark, whoever says it again', () => {
    expect(answered('banque')).toEqual(['Argent']);
    expect(answered('banque', complete('argent'))).toEqual(['Argent']);
  });

  test('by a supplement alone bear its title', () => {
    const more = 'besoins: [{id: mer, nom: Mer}]';
    expect(answered('banque', more, complete('mer'))).toEqual(['Argent', 'Mer [A] [B]']);
    expect(answered('banque', `${more}\n${complete('mer')}`)).toEqual(['Argent', 'Mer [A]']);
    const idle = 'partenaires: [{id: ville, nom: V}]';
    const tagged = complete('argent').replace('banque', 'ville');
    expect(answered('ville', idle, tagged)).toEqual(['Argent [B]']);
    // The partner's own name says it.
    expect(
      answered('ville', idle.replace('nom: V', 'nom: V, apports: [{texte: T, besoins: [argent]}]')),
    ).toEqual(['Argent']);
  });
});

test('an alias bears the title of the supplement that adds it', () => {
  const kit = kitWith('partenaires: [{id: banque, alias: [La caisse]}]');
  expect(kit.partenaires[0]?.alias.map(texteOf)).toEqual(['La caisse [A]']);
});

test.each([
  ['Financement', true, 'financement'],
  ['Erasmus+', false, 'Erasmus+'],
  ['Japon', false, 'Japon'],
])('%s in a sentence, nomCommun %s: %s', (nom, nomCommun, expected) => {
  expect(nomInSentence({ id: 'x', nom, nomCommun, provenance: null })).toBe(expected);
  expect(nomInSentence({ id: 'x', nom, nomCommun, provenance: 'A' })).toBe(`${expected} [A]`);
});

describe('on the pages, what a supplement adds is always marked', () => {
  const S = `titre: "Portes d’entrée"
besoins: [{id: japon, nom: Japon}, {id: erasmus, nom: Erasmus+}, {id: climat, nom: Climat, nomCommun: oui}]
partenaires:
  - id: afd
    alias: [La banque verte]
    avantages: [{texte: Elle agit, besoins: [japon, mobilite, climat]}]
    apports: [{texte: Elle part, besoins: [erasmus, mobilite]}]
    portesEntree: [{texte: Un fait, source: "https://exemple.fr", constate: "2026"}]
`;
  const page = async (line: string) => {
    const argv = [...line.split(' '), '--supplement', 's.yaml'];
    const { code, stdout } = await runOn(argv, { 's.yaml': S }, 200);
    expect(code).toBe(0);
    return plain(stdout).replace(/[│\s]+/g, ' ');
  };
  const MARK = "[Portes d'entrée]";

  test('even where its title is that of the complement', async () => {
    const afd = await page('profil afd');
    expect(afd).toContain(`La banque verte ${MARK}`);
    expect(afd).toContain(`Un fait (2026) ${MARK}`);
    expect(afd).not.toContain(`(2022) ${MARK}`);
    expect(await page('conseil --besoin japon --detail')).toContain(`Un fait (2026) ${MARK}`);
  });

  test('a besoin of the kit that only the supplement says a known partner answers', async () => {
    for (const line of ['liste', 'comparer afd cdc']) {
      const text = await page(line);
      expect(text).toContain(`mobilité ${MARK}`);
      expect(text).not.toContain(`financement ${MARK}`);
    }
    const team = await page('conseil --besoin mobilite,evaluation,etat');
    expect(team).toContain(
      `vos 3 besoins : AFD mobilité ${MARK}, lien avec la politique de l'État F3E évaluation`,
    );
  });

  test('proper names keep their capital, common nouns take none', async () => {
    const text = await page('conseil --besoin japon,erasmus,climat,financement');
    const mark = ` ${MARK}`;
    expect(text).toContain(
      `pour « financement », « Japon${mark} », « Erasmus+${mark} » et « climat${mark} »`,
    );
  });

  test('in JSON, aliases are texts and a fact has its four keys, as ever', async () => {
    const argv = ['profil', 'afd', '--json', '--supplement', 's.yaml'];
    const afd = JSON.parse((await runOn(argv, { 's.yaml': S })).stdout);
    expect(afd.alias).toEqual(['Agence française de développement', 'La banque verte']);
    const keys = ['texte', 'source', 'constate', 'provenance'];
    for (const porte of afd.portesEntree) expect(Object.keys(porte)).toEqual(keys);
  });
});
