import { describe, expect, test } from '@jest/globals';
import { compileTerritoire } from '../../src/build/territoire.js';
import { fold } from '../../src/text/nearest.js';
import { compiledTerritoire, officialList, territoire } from '../support/territoire.js';

/** What the program makes of the official lists says all that they say. */
describe('compileTerritoire', () => {
  test('what the build left is what it compiles', () => {
    const [made, built] = [compileTerritoire(officialList), compiledTerritoire()];
    // Of a megabyte, only what stands where they part is shown.
    let at = 0;
    while (at < built.length && made[at] === built[at]) at++;
    const near = (text: string) => `${at} of ${text.length}: ${text.slice(at - 40, at + 40)}`;
    expect(near(made)).toBe(near(built));
  });

  const sources: {
    code: string;
    nom: string;
    type: string;
    departement: string;
    region: string;
    codesPostaux?: string[];
    anciensCodes?: string[];
    chefLieu?: string;
  }[] = officialList('communes.json');
  const today = sources.filter(({ type }) => /actuelle|municipal/.test(type));

  test('every commune of today is found by its code, whole', () => {
    expect(today.length).toBeGreaterThan(35_000);
    const expected = today.map(({ code, nom, departement, region, codesPostaux = [] }) => ({
      code,
      nom,
      departement,
      region,
      codesPostaux,
    }));
    const found = today.map(({ code }) => {
      const { nom, departement, region, codesPostaux } = territoire().commune(code) ?? {};
      return { code, nom, departement, region, codesPostaux };
    });
    expect(found).toEqual(expected);
  });

  test('an old code leads to the commune of today', () => {
    const codes = sources.flatMap(({ code, anciensCodes = [] }) =>
      anciensCodes.map((ancien): [string, string] => [ancien, code]),
    );
    const parts = sources
      .filter(({ type }) => /deleguee|associee/.test(type))
      .map(({ code, chefLieu = '' }): [string, string] => [code, chefLieu]);
    // A few are said of two communes: a part that still has the code is where it leads.
    const old = new Map([...codes, ...parts]);
    expect(old.size).toBeGreaterThan(4_000);
    const wrong = [...old].filter(
      ([ancien, actuelle]) => territoire().commune(ancien)?.code !== actuelle,
    );
    expect(wrong).toEqual([]);
    expect(territoire().commune('74011')?.nom).toBe('Annecy');
  });

  test('every commune has the intercommunalité that names it as a member, an arrondissement too', () => {
    const members: { code: string; membres: { code: string }[] }[] = officialList('epci.json');
    const epciOf = new Map(
      members.flatMap(({ code, membres }) => membres.map((one) => [one.code, code])),
    );
    const whole = today.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code);
    const wrong = whole.filter(
      (code) => territoire().commune(code)?.epci !== (epciOf.get(code) ?? null),
    );
    expect(wrong).toEqual([]);
    expect(territoire().commune('69383')?.epci).toBe(epciOf.get('69123'));
  });

  test('all départements and régions, overseas included', () => {
    const codes = territoire().departements.map(({ code }) => code);
    const overseas = ['971', '972', '973', '974', '975', '976', '977', '978'];
    expect(codes).toEqual(
      expect.arrayContaining(['2A', '2B', ...overseas, '984', '986', '987', '988', '989']),
    );
    expect(codes).toHaveLength(109);
    expect(territoire().departement('38')).toEqual({ code: '38', nom: 'Isère', region: '84' });
    expect(territoire().region('84')?.nom).toBe('Auvergne-Rhône-Alpes');
  });

  test('stays about a megabyte, which each command that needs a place reads', () => {
    expect(Buffer.byteLength(compiledTerritoire())).toBeLessThan(1_100_000);
  });

  test('every commune is found by its name and by its postal codes, with all that share them', () => {
    const codesBy = (keysOf: (commune: (typeof today)[number]) => readonly string[]) => {
      const groups = new Map<string, string[]>();
      for (const commune of today)
        for (const key of keysOf(commune))
          groups.set(key, [...(groups.get(key) ?? []), commune.code]);
      return [...groups].map(([key, codes]) => [key, codes.sort()] as const);
    };
    const found = (communes: readonly { code: string }[]) => communes.map(({ code }) => code);
    const { communesAt, communesNamed } = territoire();
    const postal = codesBy(({ codesPostaux = [] }) => codesPostaux);
    expect(postal.length).toBeGreaterThan(6_000);
    expect(postal.map(([key]) => [key, found(communesAt(key)).sort()])).toEqual(postal);
    // Brackets and « Cedex » are read as something else than part of a name.
    const names = codesBy(({ nom }) => (/[()]/.test(nom) ? [] : [fold(nom)]));
    expect(names.length).toBeGreaterThan(30_000);
    const wrong = names.filter(
      ([key, codes]) => found(communesNamed(key)).sort().join() !== codes.join(),
    );
    expect(wrong).toEqual([]);
  });
});
