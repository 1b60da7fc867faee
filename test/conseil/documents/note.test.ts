import { describe, expect, test } from '@jest/globals';
import type { Reponses } from '../../../src/conseil/demande.js';
import type { Cadre } from '../../../src/conseil/documents/dossier.js';
import { pageNote } from '../../../src/conseil/documents/note.js';
import type { Assemblee, Kit } from '../../../src/kit/model.js';
import { dossier, dossierDe, motsDe, motsDePartie } from '../../support/dossiers.js';
import { fullKit } from '../../support/vues.js';

const noteOf = (
  cadre: Partial<Cadre> = {},
  reponses: Partial<Reponses> = {},
  kit: Kit = fullKit(),
) => pageNote(dossier(kit, { besoins: ['economie', 'citoyens'], ...reponses }, cadre));
const part = (page: ReturnType<typeof noteOf>, titre: RegExp) => motsDePartie(page, titre);
const bodyOf = (page: ReturnType<typeof noteOf>) =>
  motsDe({ ...page, sections: page.sections.filter(({ nouvellePage }) => !nouvellePage) });

describe('the note', () => {
  test('has the parts that such a document must have, in their order, then its annex', () => {
    const page = noteOf({}, { refus: ['remuneration'] });
    expect(page.sections.map(({ titre }) => titre.replaceAll('’', "'"))).toEqual([
      'Objet',
      'Contexte',
      'Besoins exprimés',
      'Décision proposée',
      "Motifs, d'après la fiche",
      'Incidence financière',
      'Calendrier',
      'Suivi, évaluation et ODD',
      expect.stringMatching(/^Risques/),
      'Fondement juridique',
      'Signature',
      expect.stringMatching(/^Annexe/),
    ]);
    expect(page.sections.map(({ nouvellePage = false }) => nouvellePage).lastIndexOf(false)).toBe(
      10,
    );
  });

  test.each([
    [undefined, 'Note : ', '[à compléter : assemblée]'],
    ['commune', 'Note de synthèse : ', 'Conseil municipal'],
    ['epci', 'Note de synthèse : ', 'Conseil communautaire'],
    ['departement', 'Rapport : ', 'Conseil départemental'],
    ['region', 'Rapport : ', 'Conseil régional'],
  ] as const)('for %s is called « %s »', (pour, titre, assemblee) => {
    const text = motsDe(noteOf({ pour }));
    expect(text).toMatch(new RegExp(`^${titre}`));
    expect(text).toContain(assemblee);
  });

  test('says what only the person knows where it is told, and marks a blank where not', () => {
    const cadre = {
      collectivite: 'Ville d’Exemple',
      seance: '2026-03-24',
      rapporteur: 'Mme Durand',
    };
    const told = motsDe(noteOf(cadre));
    expect(told).toContain("Collectivité : Ville d'Exemple\n");
    expect(told).toContain(
      'Date : 1er mars 2026\nAssemblée : [à compléter : assemblée], séance du 24 mars 2026\nRapporteur : Mme Durand\n',
    );
    const untold = motsDe(noteOf());
    expect(untold).toContain('Collectivité : [à compléter : nom de la collectivité]');
    expect(untold).toContain(
      'Assemblée : [à compléter : assemblée], séance du [à compléter : date de la séance]\n' +
        'Rapporteur : [à compléter : nom et qualité]\n',
    );
  });

  test('says the decision once, and names each partner of it with what it answers', () => {
    const page = noteOf({}, { besoins: ['financement', 'evaluation', 'citoyens'] });
    const decision = part(page, /^Décision/);
    for (const nom of ['Union européenne', 'F3E']) expect(decision).toContain(nom);
    const [first = ''] = decision.split('\n').filter((line) => line.startsWith('Approcher'));
    expect(first).not.toBe('');
    expect(motsDe(page).split(first)).toHaveLength(2);
  });

  test('gives for each the sentences that answer, and what is expected in return', () => {
    const motifs = part(noteOf({}, { besoins: ['financement', 'credibilite'] }), /^Motifs/);
    expect(motifs).toContain(
      'Union européenne : « Apporter un relais de financement » : financement\n',
    );
    expect(motifs).toContain(': crédibilité auprès des élus, avec une réserve\n');
    expect(motifs).toContain('Union européenne : Contrepartie : non précisée\n');
    const economie = part(noteOf({}, { besoins: ['economie'] }), /^Motifs/);
    expect(economie).toContain('Business France : Contrepartie : « Partenaire à rémunérer »\n');
  });

  test('puts the contreparties that cost beside blanks for the sum, and no others', () => {
    const incidence = part(noteOf(), /^Incidence/);
    expect(incidence).toContain(
      'Business France : « Partenaire à rémunérer »\nMontant : [à compléter',
    );
    expect(incidence).toContain('« Publicité des actions et moyens à fournir »\n');
    expect(incidence).toContain('[à compléter : autre poste]');
    const free = part(noteOf({}, { besoins: ['evaluation'] }), /^Incidence/);
    expect(free).toContain('le kit ne signale aucune contrepartie qui se paie');
    expect(free).toContain('[à compléter : autre poste]');
  });

  test('tells every weakness of those that are proposed, and of no other', () => {
    const kit = fullKit();
    const page = noteOf({}, { besoins: ['financement'] }, kit);
    const risques = part(page, /^Risques/);
    const proposed = kit.partenaires.filter(({ id }) => id === 'union-europeenne');
    for (const { faiblesses } of proposed)
      for (const { texte } of faiblesses) expect(risques).toContain(texte.replaceAll('’', "'"));
    expect(risques).not.toContain('puissance de frappe');
  });

  test('asks for the goals that the law wants considered, with their seventeen names', () => {
    const suivi = part(noteOf(), /^Suivi/);
    expect(suivi).toContain('prennent en considération le programme');
    expect(suivi).toContain('(les ODD) : [à compléter : objectifs concernés].');
    expect(suivi).toMatch(/1 Pas de pauvreté ; .* ; 17 Partenariats pour la réalisation/);
  });

  test('stands on the law of the complement for its assembly; without it, on a blank', () => {
    const law = (kit?: Kit, pour?: Assemblee) => part(noteOf({ pour }, {}, kit), /^Fondement/);
    expect(law()).toMatch(
      /article L1115-1 du CGCT.*\(version en vigueur depuis le 6 août 2021\)\n/,
    );
    expect(law()).not.toContain('L2121-29');
    expect(law(undefined, 'commune')).toContain('L2121-29 du CGCT\n');
    expect(law(undefined, 'commune')).not.toContain('L3211-1');
    expect(law({ ...fullKit(), portesEntree: [] })).toContain('[à compléter : textes applicables]');
  });

  test.each(['commune', 'epci', 'departement', 'region'] as const)(
    'for %s its body rests on nothing that is to be verified',
    (pour) => {
      const besoins = fullKit().besoins.map(({ id }) => id);
      expect(bodyOf(noteOf({ pour }, { besoins }))).not.toMatch(/à vérifier|sans date/);
    },
  );

  test('where nobody is left, says so and claims nothing', () => {
    const text = motsDe(noteOf({}, { besoins: ['economie'], refus: ['remuneration'] }));
    expect(text).toMatch(/Aucun partenaire|n'a pas de partenaire/);
    expect(text).not.toContain('Motifs');
    expect(text).toContain('Parmi les partenaires proposés');
  });

  test('has in its annex all partners that are ranked, whatever is asked to be shown', () => {
    const besoins = ['expertise', 'credibilite', 'financement', 'etat', 'jeunesse', 'mobilite'];
    const text = part(noteOf({}, { besoins }), /^Ce que la fiche dit/);
    for (const nom of ['Union européenne', 'CDC', 'AFD', 'F3E', 'référents'])
      expect(text).toContain(nom);
    expect(motsDe(noteOf())).toContain('Sans réponse à vos besoins');
  });

  test('tells in words, in each case of its table, who answers what', () => {
    const text = part(noteOf({}, { besoins: ['financement', 'credibilite'] }), /^Qui répond/);
    expect(text).toMatch(/^Union européenne\nfinancement : apport|Répond à votre besoin/m);
    expect(text).toContain('atout, avec réserve');
    expect(text).toContain('contre-indication');
    // A line leaves out what a table says by « rien ».
    expect(text).not.toContain('crédibilité auprès des élus : rien');
  });

  test('names no folder of whoever made it', () => {
    expect(motsDe(noteOf())).not.toContain('.yaml');
  });
});

describe('the note of several respondents', () => {
  const page = pageNote(
    dossierDe(fullKit(), {
      Élue: { besoins: ['economie'], essentiels: ['jeunesse'] },
      Direction: { besoins: ['economie', 'evaluation'], refus: ['remuneration'] },
    }),
  );

  test('names all that somebody asks for or refuses, and who answered', () => {
    const besoins = part(page, /^Besoins/);
    expect(besoins).toContain('jeunesse, parler de pair à pair (essentiel)');
    expect(besoins).toContain('évaluation');
    expect(besoins).toContain('Avis de : Élue et Direction.');
    expect(besoins).toMatch(/Contreparties refusées : .*rémunérer/i);
  });

  test('proposes those whom they come to together, and a table that answers what can be', () => {
    const decision = part(page, /^Décision/);
    expect(decision).toMatch(/^Ensemble, approcher d'abord/m);
    expect(decision).toContain('F3E');
    expect(decision).not.toContain('Business France :');
    expect(part(page, /^Chacun de son côté/)).toContain('Direction');
  });
});
