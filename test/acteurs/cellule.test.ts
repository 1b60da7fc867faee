import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plain } from '../kit/reading.js';
import { acteurOf, lire, reproches, tableau } from './reading.js';

/** The value that is read of a cell of a field. */
const valeur = (champ: string, cellule: string, nom: string = champ) =>
  (acteurOf({ [champ]: cellule }) as unknown as Record<string, unknown>)[nom];

describe('what a cell says', () => {
  test.each([
    ['odd', '1', [1]],
    ['odd', '4', [4]],
    ['odd', 'ODD 4', [4]],
    ['odd', '4. Éducation de qualité', [4]],
    ['odd', '4, 11', [4, 11]],
    ['odd', '4 - Éducation, formation | ODD n°17', [4, 17]],
    ['odd', '4;4', [4]],
    ['pays', 'Mali; bénin|DE', ['ML', 'BJ', 'DE']],
    ['pays', 'Mali, Sénégal et Bénin', ['ML', 'SN', 'BJ']],
    ['pays', 'Mali / Bénin; Togo', ['ML', 'BJ', 'TG']],
    ['pays', 'Trinité et Tobago', ['TT']],
    ['besoins', 'Mobilité, etat', ['mobilite', 'etat']],
    ['pays', 'Sénégal & Mali', ['SN', 'ML']],
    ['pays', 'Sénégal - Mali – Bénin', ['SN', 'ML', 'BJ']],
    ['pays', 'Sénégal\nMali', ['SN', 'ML']],
    ['pays', '• Sénégal\n• Mali', ['SN', 'ML']],
    ['pays', 'Sénégal,\nMali ;', ['SN', 'ML']],
    ['pays', 'Sénégal · Mali', ['SN', 'ML']],
    ['pays', 'Trinité et Tobago, Mali', ['TT', 'ML']],
    ['pays', 'Guinée-Bissau/Mali', ['GW', 'ML']],
    ['themes', 'eau, culture', ['eau', 'culture']],
    ['themes', 'Culture / Jeunesse', ['Culture', 'Jeunesse']],
    ['themes', 'Culture - Jeunesse', ['Culture', 'Jeunesse']],
    ['themes', '- Culture\n- Jeunesse', ['Culture', 'Jeunesse']],
    ['themes', '• Culture • Jeunesse', ['Culture', 'Jeunesse']],
    ['themes', '▪ Culture ▪ Jeunesse', ['Culture', 'Jeunesse']],
    ['themes', 'Eau et assainissement', ['Eau et assainissement']],
    ['themes', 'Culture & Jeunesse', ['Culture & Jeunesse']],
    ['themes', 'Eau et/ou assainissement', ['Eau et/ou assainissement']],
    [
      'themes',
      'Coopération (santé, eau / climat), Sport',
      ['Coopération (santé, eau / climat)', 'Sport'],
    ],
    ['themes', 'Vivre-ensemble', ['Vivre-ensemble']],
    ['themes', 'Accès à 1,5 litre', ['Accès à 1,5 litre']],
    ['odd', '4 17', [4, 17]],
    ['odd', '4, 17', [4, 17]],
    ['odd', '4 et 17', [4, 17]],
    ['odd', '4\n17', [4, 17]],
    ['odd', 'ODD 4\nODD 17', [4, 17]],
    ['odd', '- ODD 4\n- ODD 17', [4, 17]],
    ['odd', 'ODD 4 et 17', [4, 17]],
    ['odd', '4/17 & 5', [4, 17, 5]],
    ['odd', '4.0;17.0', [4, 17]],
    ['odd', 'Objectifs : 4, 17', [4, 17]],
    ['odd', '4. Éducation de qualité, 17. Partenariats', [4, 17]],
    ['odd', 'ODD 4 : Éducation et ODD 17 : Partenariats', [4, 17]],
    ['themes', ' eau ;; culture |', ['eau', 'culture']],
    ['latitude', '45,1885', 45.1885],
    ['latitude', '-61.5', -61.5],
    ['latitude', '90', 90],
    ['type', 'sij', 'information-jeunesse'],
    ['type', 'Agence française de DEVELOPPEMENT', 'afd'],
    ['besoins', 'Mobilité; etat', ['mobilite', 'etat']],
    ['siret', '732 829 320 00074', '73282932000074'],
    ['siret', '73282932000074.0', '73282932000074'],
    ['siret', '73282932000074,00', '73282932000074'],
    ['siret', '732.829.320.00074', '73282932000074'],
    ['siret', '="73282932000074"', '73282932000074'],
    ['siret', "'73282932000074", '73282932000074'],
    ['departement', '38.0', '38'],
    ['constate', '2023.0', '2023'],
    ['odd', '4.0', [4]],
    ['siret', '35600000000048', '35600000000048'],
    ['siret', '35600000007063', '35600000007063'],
    ['rna', 'w381000123', 'W381000123'],
    ['rna', 'W2A1000047', 'W2A1000047'],
    ['constate', '2024', '2024'],
    ['constate', '03/2024', '2024-03'],
    ['constate', '5/3/2024', '2024-03-05'],
    ['constate', '2024-03-05', '2024-03-05'],
    ['constate', '2024-03-05T14:07:21', '2024-03-05'],
    ['constate', '2024-03-05 14:07', '2024-03-05'],
    ['constate', '12 mars 2024', '2024-03-12'],
    ['constate', '1er Août 2024', '2024-08-01'],
    ['constate', 'Mars 2020', '2020-03'],
    ['nom', 'NC', 'NC'],
    ['contact', 'x'.repeat(2000), 'x'.repeat(2000)],
    ['themes', 'x'.repeat(2000), ['x'.repeat(2000)]],
    ['contact', "'+33 4 76", '+33 4 76'],
  ])('%s: « %s » is %j', (champ, cellule, expected) => {
    const paire: Record<string, string> = champ === 'latitude' ? { longitude: '5' } : {};
    expect(reproches({ [champ]: cellule, ...paire })).toEqual([]);
    const acteur = acteurOf({ [champ]: cellule, ...paire });
    expect(acteur).toHaveProperty(champ, expected);
  });

  test.each([
    ['odd', '18', 'erreur odd-inconnu'],
    ['odd', '12 Foyer', 'avertissement odd-inconnu'],
    ['odd', '4-17', 'erreur odd-inconnu'],
    ['odd', '4 à 17', 'erreur odd-inconnu'],
    ['odd', '4.17', 'erreur odd-inconnu'],
    ['odd', '4 - 17', 'erreur odd-inconnu'],
    ['odd', 'Objectif', 'erreur odd-inconnu'],
    // What is behind a number may be another: it is not left out in silence.
    ['odd', '4. Éducation puis 17. Partenariats', 'erreur odd-inconnu'],
    ['odd', 'la faim', 'erreur odd-inconnu'],
    ['latitude', '48° N', 'erreur coordonnee-mal-ecrite'],
    ['latitude', '91', 'erreur coordonnees-hors-limites'],
    ['longitude', '-181', 'erreur coordonnees-hors-limites'],
    ['siret', '73282932000075', 'erreur cle-fausse'],
    ['siret', '7328293200007', 'erreur code-mal-ecrit'],
    ['siret', '7,32829E+13', 'erreur chiffres-perdus'],
    ['siret', '7E+13', 'erreur chiffres-perdus'],
    ['siret', '7.32829e13', 'erreur chiffres-perdus'],
    ['siret', '35600000007064', 'erreur cle-fausse'],
    ['rna', '381000123', 'erreur code-mal-ecrit'],
    ['siret', '7328293200.0074', 'erreur code-mal-ecrit'],
    ['code_insee', '3.8185', 'erreur code-mal-ecrit'],
    ['code_postal', '3,8E+04', 'erreur chiffres-perdus'],
    ['code_postal', '380', 'erreur code-mal-ecrit'],
    ['code_insee', '2C004', 'erreur code-mal-ecrit'],
    ['constate', '31/02/2024', 'erreur date-mal-ecrite'],
    ['constate', '2024-13', 'erreur date-mal-ecrite'],
    ['constate', 'hier', 'erreur date-mal-ecrite'],
    ['constate', '31 février 2024', 'erreur date-mal-ecrite'],
    ['constate', 'mars', 'erreur date-mal-ecrite'],
    ['constate', 'vers mars 2024', 'erreur date-mal-ecrite'],
    ['constate', '12 mars 20245', 'erreur date-mal-ecrite'],
    ['constate', '20241305', 'erreur date-mal-ecrite'],
    ['constate', '99999', 'erreur date-mal-ecrite'],
    ['constate', 'ju 2024', 'erreur date-mal-ecrite'],
    ['constate', '2027', 'avertissement date-a-venir'],
    ['constate', '2026-03-02', 'avertissement date-a-venir'],
    ['type', 'SIIJ', 'avertissement type-inconnu'],
    ['type', 'Association', 'avertissement type-inconnu'],
    ['type', 'Equipe', 'avertissement type-inconnu'],
    ['type', 'Europe', 'avertissement type-inconnu'],
    ['besoins', 'zut', 'erreur besoin-hors-du-kit'],
    ['pays', 'Malli', 'avertissement pays-inconnu'],
    ['pays', 'Mali et Sénégaal', 'avertissement pays-inconnu'],
    ['pays', 'Mali - Sénégaal', 'avertissement pays-inconnu'],
    ['departement', 'Izère', 'erreur departement-inconnu'],
    ['nom', 'x'.repeat(2001), 'erreur texte-trop-long'],
    ['contact', 'x'.repeat(2001), 'erreur texte-trop-long'],
    ['themes', 'x'.repeat(2001), 'erreur texte-trop-long'],
  ])('%s: « %s » is wrong', (champ, cellule, expected) => {
    expect(reproches({ [champ]: cellule })).toEqual([expect.stringMatching(`^${expected} `)]);
  });

  test.each([
    'nan',
    'NULL',
    'None',
    'NaT',
    '<NA>',
    'N/A',
    'n/a',
    '#N/A',
    'NC',
    'néant',
    'Néant',
    '-',
    '–',
    '?',
    '/',
  ])('« %s » says nothing in any column', (vide) => {
    const champs = ['type', 'commune', 'code_postal', 'pays', 'odd', 'latitude', 'siret', 'note'];
    const row = Object.fromEntries(champs.map((champ) => [champ, vide]));
    expect(reproches({ ...row, constate: vide })).toEqual([]);
    expect(acteurOf(row)).toEqual(acteurOf({}));
    expect(lire(`nom;commune\n;${vide}\nA;\n`).acteurs.problems).toEqual([]);
  });

  test('the nearest known word is proposed', () => {
    expect(reproches({ type: 'SIIJ' })[0]).toMatch(/vouliez-vous dire « SIJ » \?$/);
    expect(reproches({ type: 'association' })[0]).toMatch(
      /type inconnu « association », gardé comme catégorie ; vouliez-vous dire « association-culturelle » \?$/,
    );
    expect(reproches({ besoins: 'mobilitté' })[0]).toMatch(/vouliez-vous dire « mobilite » \?$/);
    expect(reproches({ pays: 'Malli' })[0]).toMatch(
      /gardé tel quel ; vouliez-vous dire « Mali » \?$/,
    );
    expect(reproches({ type: 'ONG' })[0]).toMatch(/gardé comme catégorie$/);
  });

  test('of a list, what is right is kept', () => {
    expect(valeur('odd', '4; 18; 5')).toEqual([4, 5]);
    expect(valeur('besoins', 'mobilite; zut')).toEqual(['mobilite']);
    expect(valeur('pays', 'Malli; Bénin')).toEqual(['Malli', 'BJ']);
  });

  test('what is wrong is left out, and the row kept', () => {
    expect(acteurOf({ type: 'zut', siret: '1', constate: 'hier' })).toMatchObject({
      nom: 'A',
      type: null,
      categorie: 'zut',
      siret: '',
      constate: '',
    });
  });

  test.each([
    ['1000.0', '01000'],
    ['3800,00', '03800'],
    ['38 000', '38000'],
    ['38.000', '38000'],
    ['1 000', '01000'],
    ['1.000', '01000'],
    ['10000.00', '10000'],
    ['1\u202f000,00', '01000'],
    ['F-38000', '38000'],
    ['FR 38000', '38000'],
    ["'38000", '38000'],
    ['="01000"', '01000'],
  ])('a postal code « %s » is %s', (cellule, code) => {
    expect(acteurOf({ code_postal: cellule })?.codePostal).toBe(code);
    expect(reproches({ code_postal: cellule }).filter((dit) => /^erreur/.test(dit))).toEqual([]);
  });

  test.each([
    ['45.1885, 5.7245', 45.1885, 5.7245],
    ['45,364 / 5,592', 45.364, 5.592],
    ['45,1885, 5,7245', 45.1885, 5.7245],
    ['45.1885;5.7245', 45.1885, 5.7245],
    ['45.1885 5.7245', 45.1885, 5.7245],
    ['-20.88, 55.45', -20.88, 55.45],
    ['POINT (5.7245 45.1885)', 45.1885, 5.7245],
    ['SRID=4326;POINT(5.7245 45.1885)', 45.1885, 5.7245],
    ['POINT Z (5.7245 45.1885 214.5)', 45.1885, 5.7245],
    ['[5.7245, 45.1885]', 45.1885, 5.7245],
    ['{"type":"Point","coordinates":[5.7245,45.1885]}', 45.1885, 5.7245],
    ["{'lon': 5.7245, 'lat': 45.1885}", 45.1885, 5.7245],
    ['lat : 45.1885, lon : 5.7245', 45.1885, 5.7245],
  ])('a point « %s »', (cellule, latitude, longitude) => {
    expect(acteurOf({ geo_point_2d: cellule })).toMatchObject({ latitude, longitude, autres: {} });
    expect(reproches({ geo_point_2d: cellule })).toEqual([]);
  });

  test.each([
    ['5 rue du Puits 3', 'erreur coordonnee-mal-ecrite'],
    ['45.1885', 'erreur coordonnee-mal-ecrite'],
    ['913245.1 6457231.2', 'erreur coordonnee-mal-ecrite'],
    ['45.1, 5.7, 3', 'erreur coordonnee-mal-ecrite'],
    ['95.1, 5.7', 'erreur coordonnee-mal-ecrite'],
    ['5.7245, 45.1885', 'erreur coordonnees-echangees'],
    ['0, 0', 'avertissement coordonnees-nulles'],
  ])('« %s » is no point of an acteur', (cellule, expected) => {
    expect(reproches({ geo_point_2d: cellule })).toEqual([expect.stringMatching(`^${expected} `)]);
    expect(acteurOf({ geo_point_2d: cellule })).toMatchObject({ latitude: null, longitude: null });
  });

  test('any code of digits and marks is read with the digits that it has, or told', () => {
    const cellule = fc.stringMatching(/^['=]?\d{1,6}([ .,]\d{1,6}){0,3}$/);
    fc.assert(
      fc.property(fc.constantFrom('code_postal', 'siret'), cellule, (champ, text) => {
        const acteur = acteurOf({ [champ]: text });
        const cle = champ.replace(/_(.)/, (_, letter: string) => letter.toUpperCase());
        const code = String((acteur as unknown as Record<string, unknown>)[cle]);
        const digits = text.replace(/\D/g, '');
        if (code === '') expect(reproches({ [champ]: text })).not.toEqual([]);
        else
          expect(digits.replace(/^0+/, '')).toMatch(new RegExp(`^${code.replace(/^0+/, '')}0*$`));
      }),
    );
  });

  test('a name that a program leaves where it knows none is none', () => {
    expect(
      lire('nom;commune\nnan;Grenoble\nNULL;Voiron\nNC;Voiron\n').acteurs.acteurs,
    ).toHaveLength(1);
  });

  test('a zero is given back only where the code is right with it, and said once a column', () => {
    const rows = 'nom;CP;siret\nA;1000;\nB;1000;0000000000000\nC;1000;7328293200007\n';
    const { acteurs, remarques, problems } = lire(rows).acteurs;
    expect(acteurs.map(({ codePostal, siret }) => [codePostal, siret])).toEqual([
      ['01000', ''],
      ['01000', '00000000000000'],
      ['01000', ''],
    ]);
    expect(problems.filter(({ niveau }) => niveau === 'erreur')).toHaveLength(1);
    expect(remarques.map(plain)).toEqual([
      'a.csv, colonne « CP » : 3 codes sans le zéro du début, qui lui est rendu (« 1000 » est lu « 01000 »)',
      'a.csv, colonne « siret » : 1 code sans le zéro du début, qui lui est rendu (« 0000000000000 » est lu « 00000000000000 »)',
    ]);
  });

  test('a thing that is wrong everywhere is told two hundred times, and not what it hides', () => {
    const rows = Array.from({ length: 300 }, (_, i) => `A${i};18;Malli`).join('\n');
    const { problems } = lire(`nom;odd;pays\n${rows}`).acteurs;
    const count = (niveau: string) => problems.filter((p) => p.niveau === niveau).length;
    expect([count('erreur'), count('avertissement')]).toEqual([200, 200]);
  });

  test('a cell of a row is told at its place', () => {
    const [problem] = lire(tableau({ nom: 'A', odd: '18' })).acteurs.problems;
    expect(problem).toMatchObject({ fichier: 'a.csv', position: { line: 2, column: 5 } });
  });
});
