import { describe, expect, test } from '@jest/globals';
import type { Reponses } from '../../../src/conseil/demande.js';
import { pageDeliberation } from '../../../src/conseil/documents/deliberation.js';
import type { Cadre } from '../../../src/conseil/documents/dossier.js';
import { dossier, dossierDe, motsDe, motsDePartie } from '../../support/dossiers.js';
import { fullKit } from '../../support/vues.js';

const projet = (cadre: Partial<Cadre> = {}, reponses: Partial<Reponses> = {}) =>
  pageDeliberation(
    dossier(fullKit(), { besoins: ['financement', 'evaluation'], ...reponses }, cadre),
  );

describe('the projet de délibération', () => {
  test.each([
    ['commune', 'L2121-29', []],
    ['epci', 'L5211-1', ['statuts']],
    ['departement', 'L3211-1', []],
    ['region', 'L4221-1', []],
    [undefined, '[à compléter : article qui vaut pour cette assemblée]', []],
  ] as const)(
    'of %s is based on %s, on the law of such an action, and on no other',
    (pour, article, more) => {
      const visas = motsDePartie(projet({ pour }), /^Visas/);
      expect(visas).toContain(article);
      expect(visas).toContain(
        "Vu l'article L1115-1 du Code général des collectivités territoriales ;\n",
      );
      const all = ['L2121-29', 'L5211-1', 'L3211-1', 'L4221-1'].filter((one) =>
        visas.includes(one),
      );
      expect(all).toEqual(pour ? [article] : []);
      expect(visas.includes('[à compléter : statuts]')).toBe(more.length > 0);
    },
  );

  test('considers the needs, what the sheet says, as the sheet, and the goals that the law wants considered', () => {
    const words = motsDePartie(projet(), /^Considérants/);
    expect(words).toContain(
      'Considérant que la collectivité a exprimé ces besoins : « financement » et « évaluation » ;',
    );
    expect(words).toContain(
      'Considérant ce que la fiche ARRICOD dit de ce partenaire, Union européenne :\n« Apporter un relais',
    );
    expect(words).toMatch(
      /^Considérant que, depuis le 6 août 2021 .* : \[à compléter : objectifs concernés\] ;/m,
    );
  });

  test('decides whom to approach, by whom, and with which money', () => {
    const words = motsDePartie(projet({ pour: 'commune' }), /^Après en avoir délibéré/);
    expect(words).toMatch(/^Article 1er : d'autoriser le maire à approcher.*Union européenne/m);
    expect(words).toMatch(/^Article 2 : de mandater \[à compléter/m);
    expect(words).toMatch(/^Article 3 : d'inscrire les crédits nécessaires : \[à compléter/m);
    expect(motsDe(projet())).toContain("d'autoriser [à compléter : l'exécutif] à approcher");
    const nobody = projet({}, { besoins: ['economie'], refus: ['remuneration'] });
    expect(motsDe(nobody)).toContain(': [à compléter : partenaires] ;');
  });

  test('leaves the vote, the signatures and the transmission to be written', () => {
    const words = motsDePartie(projet({ pour: 'commune' }), /^Vote/);
    expect(words).toContain('Secrétaires : [à compléter : le ou les secrétaires de séance');
    expect(words).toContain("Transmission : [à compléter : date d'envoi au représentant de l'État");
    expect(motsDePartie(projet({ pour: 'region' }), /^Vote/)).not.toContain('Le maire');
  });

  test('what is to be checked stands apart, on a sheet that nobody votes, without what is doubtful', () => {
    const page = projet({ pour: 'commune' });
    const [apart, ...others] = page.sections.filter(({ nouvellePage }) => nouvellePage);
    expect(others).toEqual([]);
    const words = motsDe({ titre: '', blocs: [], sections: apart ? [apart] : [] });
    expect(words).toContain("Cette page n'est pas soumise au vote.");
    for (const said of ['cinq points se vérifient', 'L2121-12', '10 % du budget', 'Clés en main'])
      expect(words).toContain(said);
    expect(words).not.toContain('(à vérifier)');
    expect(motsDe(projet({ pour: 'region' }))).not.toContain('L2121-12');
    const bare = { ...fullKit(), portesEntree: [] };
    const none = pageDeliberation(dossier(bare, { besoins: ['financement'] }));
    expect(none.sections.filter(({ nouvellePage }) => nouvellePage)).toEqual([]);
  });

  test('of several respondents, says what they ask for together', () => {
    const all = { A: { besoins: ['jeunesse'] }, B: { besoins: ['financement'] } };
    const words = motsDe(pageDeliberation(dossierDe(fullKit(), all)));
    expect(words).toContain('« financement » et « jeunesse, parler de pair à pair »');
  });
});

/** Every quotation of a projet, as the kit writes it. */
test('quotes nothing that the kit does not say', () => {
  const kit = fullKit();
  const said = JSON.stringify(kit)
    .replaceAll('’', "'")
    .replace(/[\u00a0\u202f]/g, ' ');
  const besoins = kit.besoins.map(({ id }) => id);
  const words = motsDe(pageDeliberation(dossier(kit, { besoins }, { pour: 'commune' })));
  const quoted = [...words.matchAll(/« ([^»]+) »/g)].map(([, one = '']) => one);
  expect(quoted.length).toBeGreaterThan(10);
  const own = ['sans incidence financière'];
  for (const one of quoted)
    if (!own.includes(one)) expect(said.toLowerCase()).toContain(one.toLowerCase());
});
