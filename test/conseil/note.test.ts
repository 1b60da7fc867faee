import { describe, expect, test } from '@jest/globals';
import type { Reponses } from '../../src/conseil/demande.js';
import { type NoteVue, pageNote } from '../../src/conseil/note/note.js';
import type { Assemblee, Kit } from '../../src/kit/model.js';
import type { Section } from '../../src/page/page.js';
import { renderAccessible } from '../../src/rendu/accessible/index.js';
import { adviceOn, fullKit } from '../support/vues.js';

const VUE: NoteVue = { tous: false, detail: false, date: '2026-03-01' };
const noteOf = (
  vue: Partial<NoteVue> = {},
  reponses: Partial<Reponses> = {},
  kit: Kit = fullKit(),
) =>
  pageNote(adviceOn(kit, { besoins: ['economie', 'citoyens'], ...reponses }), {
    ...VUE,
    ...vue,
  });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
const textOf = (...sections: readonly (Section | undefined)[]) =>
  plain(renderAccessible({ titre: '', blocs: [], sections: sections.flatMap((s) => s ?? []) }));
const whole = (page: ReturnType<typeof noteOf>) => plain(renderAccessible(page));

describe('the note', () => {
  test('has the parts that such a document must have, in their order', () => {
    const page = noteOf({}, { refus: ['remuneration'] });
    expect(page.sections.map(({ titre }) => plain(titre))).toEqual([
      'Objet',
      'Contexte',
      'Besoins exprimés',
      'Proposition',
      'Motifs',
      'Incidence financière',
      'Fondement juridique',
      'Ce qui reste à couvrir',
      'Démarches',
      'À garder en tête',
      'Sources',
    ]);
  });

  test('leaves out what has nothing to say', () => {
    expect(noteOf().sections.map(({ titre }) => titre)).not.toContain('Ce qui reste à couvrir');
  });

  test.each([
    [undefined, 'Note : ', '[à compléter : assemblée et séance]'],
    ['commune', 'Note de synthèse : ', 'Conseil municipal'],
    ['epci', 'Note de synthèse : ', 'Conseil communautaire'],
    ['departement', 'Rapport : ', 'Conseil départemental'],
    ['region', 'Rapport : ', 'Conseil régional'],
  ] as const)('for %s is called « %s »', (pour, titre, assemblee) => {
    const page = noteOf({ pour });
    expect(plain(page.titre)).toMatch(new RegExp(`^${titre}`));
    expect(whole(page)).toContain(assemblee);
  });

  test('names the collectivité where it is told, and marks a blank where not', () => {
    expect(whole(noteOf({ collectivite: 'Ville d’Exemple' }))).toContain(
      "Collectivité : Ville d'Exemple",
    );
    expect(whole(noteOf())).toContain('Collectivité : [à compléter : nom de la collectivité]');
  });

  test('says the date as one says it', () => {
    expect(whole(noteOf())).toContain('Date : 1er mars 2026');
    expect(whole(noteOf({ date: '2026-12-24' }))).toContain('Date : 24 décembre 2026');
  });

  test('puts the contreparties that cost beside the sum to be written, and no others', () => {
    const incidence = noteOf().sections.find(({ titre }) => titre.startsWith('Incidence'));
    expect(textOf(incidence)).toMatch(/Business France : « Partenaire à rémunérer »/);
    expect(textOf(incidence)).toMatch(/« Publicité des actions et moyens à fournir »/);
    expect(textOf(incidence)).toContain('[à compléter : montant');
    const free = noteOf({}, { besoins: ['evaluation'] }).sections.find(({ titre }) =>
      titre.startsWith('Incidence'),
    );
    expect(textOf(free)).toContain('le kit ne signale aucune contrepartie qui se paie');
  });

  test('stands on the law of the complement, with source and year; without it, on a blank', () => {
    const law = (kit?: Kit, pour?: Assemblee) =>
      textOf(noteOf({ pour }, {}, kit).sections.find(({ titre }) => titre.startsWith('Fondement')));
    expect(law()).toMatch(
      /article L1115-1 du CGCT.*\(version en vigueur depuis le 6 août 2021\)\nSource : Code général/,
    );
    expect(law()).not.toContain('L2121-29');
    expect(law(undefined, 'commune')).toMatch(/L2121-29 du CGCT\nSource : Code général/);
    expect(law(undefined, 'commune')).not.toContain('L3211-1');
    expect(law({ ...fullKit(), portesEntree: [] })).toContain('[à compléter : textes applicables]');
  });

  test('where nobody is left, says so and claims nothing', () => {
    const text = whole(noteOf({}, { besoins: ['economie'], refus: ['remuneration'] }));
    expect(text).toContain("Aucun partenaire n'est classé");
    expect(text).toContain('Parmi les partenaires classés');
  });

  test('counts who is ranked and not in it', () => {
    const besoins = ['expertise', 'credibilite', 'financement', 'etat', 'jeunesse', 'mobilite'];
    expect(whole(noteOf({}, { besoins }))).toContain('sans figurer ici');
    expect(whole(noteOf({ tous: true }, { besoins }))).not.toContain('sans figurer ici');
  });

  test('has in detail what some readers need', () => {
    expect(whole(noteOf({ detail: true }))).toContain('Sans réponse à vos besoins');
    expect(whole(noteOf())).not.toContain('Sans réponse à vos besoins');
  });

  test('names no folder of whoever made it', () => {
    expect(whole(noteOf())).not.toContain('.yaml');
  });

  test('tells in words, in each case of its table, who answers what', () => {
    const motifs = noteOf({}, { besoins: ['financement', 'credibilite'] }).sections.find(
      ({ titre }) => titre === 'Motifs',
    );
    const text = textOf(motifs);
    expect(text).toMatch(/^Union européenne\nfinancement : apport|Répond à votre besoin/m);
    expect(text).toContain('atout, avec réserve');
    expect(text).toContain('contre-indication');
    // A line leaves out what a table says by « rien ».
    expect(text).not.toContain('crédibilité auprès des élus : rien');
  });
});
