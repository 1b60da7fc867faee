import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { plain } from '../kit/reading.js';
import { makeFolder } from '../support/nobody.js';
import { runProgram } from '../support/program.js';

/** Files in the shape of real ones, in test/fixtures/cas: what each says, and that nothing of it is lost in silence. */

const cas = (name: string) => resolve('test/fixtures/cas', name);

interface ActeurJson {
  readonly nom: string;
  readonly type: string | null;
  readonly categorie: string;
  readonly commune: string;
  readonly codePostal: string;
  readonly codeInsee: string;
  readonly departement: string;
  readonly pays: readonly string[];
  readonly themes: readonly string[];
  readonly odd: readonly number[];
  readonly site: string;
  readonly siret: string;
  readonly contact: string;
  readonly courriel: string;
  readonly telephone: string;
  readonly constate: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The acteurs of a file, by name, and what was told on standard error. */
function acteursOf(name: string, ...more: string[]) {
  const { code, out, err } = runProgram(['carte', cas(name), '--json', ...more]);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  const acteurs = (JSON.parse(out) as { acteurs: ActeurJson[] }).acteurs;
  const byName: Readonly<Record<string, ActeurJson>> = Object.fromEntries(
    acteurs.map((acteur) => [acteur.nom, acteur]),
  );
  return { acteurs, byName, noms: acteurs.map(({ nom }) => nom), err };
}

/** Every problem that `acteurs verifier` tells of a file, as text. */
const verifier = (name: string) => runProgram(['acteurs', 'verifier', cas(name)]).out;

/** The rows that an import makes of a file, and what it tells. */
function importOf(name: string, format: string, ...more: string[]) {
  const sortie = join(makeFolder(), 'a.csv');
  const line = ['acteurs', 'importer', cas(name), '--format', format, '--sortie', sortie, ...more];
  const { code, err } = runProgram(line);
  const rows: Record<string, string>[] =
    code === 0 ? parse(readFileSync(sortie), { delimiter: ';', columns: true, bom: true }) : [];
  return { code, err, rows, byName: Object.fromEntries(rows.map((row) => [row.nom ?? '', row])) };
}

describe('codes and empty cells of spreadsheets', () => {
  test('codes-flottants.csv', () => {
    const { acteurs } = acteursOf('codes-flottants.csv');
    expect(acteurs.map(({ nom, codePostal }) => `${nom} ${codePostal}`)).toEqual([
      ...['A 01000', 'B 03800', 'C 06100', 'D 38000', 'E 38000', 'F 38000', 'G 01000', 'H 10000'],
    ]);
    expect(acteurs.find(({ nom }) => nom === 'A')?.departement).toBe('01');
    expect(acteurs.find(({ nom }) => nom === 'C')?.departement).toBe('06');
  });

  test('vides-de-tableur.csv', () => {
    const { byName } = acteursOf('vides-de-tableur.csv');
    expect(byName.A).toMatchObject({
      ...{ commune: 'Grenoble', codeInsee: '38185', siret: '78467169500087' },
      ...{ constate: '2023', odd: [4], latitude: 45.18, longitude: 5.72 },
    });
    expect(byName.B?.codePostal).toBe('01000');
    expect(byName.C?.codeInsee).toBe('01053');
    expect(byName.D?.codeInsee).toBe('2A004');
    expect([byName.E, byName.F].map((a) => [a?.siret, a?.codePostal, a?.constate])).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(verifier('vides-de-tableur.csv')).not.toMatch(/nan|NULL|<NA>|NaT|None/);
  });
});

describe('places', () => {
  test.each(['etranger.csv', 'etranger-mis-dans-un-departement.csv'])('%s: abroad', (name) => {
    const { acteurs } = acteursOf(name);
    const placed = acteurs.filter(({ departement }) => departement !== '');
    expect(placed.map(({ nom, departement }) => [nom, departement])).toEqual(
      name === 'etranger.csv' ? [['Ville de Grenobl', '38']] : [],
    );
  });

  test('etranger-proches.csv: who is near', () => {
    const answers = ['conseil', '-e', 'jeunesse', '-b', 'citoyens', '--tous'];
    const { out } = runProgram([
      ...answers,
      ...['--acteurs', cas('etranger-proches.csv'), '--departement', 'Ain'],
    ]);
    expect(out).toMatch('Club Bourg');
    const near = out.split('\n').filter((line) => line.includes('même département'));
    expect(near.join('\n')).not.toMatch('Tunis');
  });

  test('villes.csv: arrondissements and CEDEX', () => {
    const { byName } = acteursOf('villes.csv');
    expect(['A', 'B', 'C'].map((nom) => byName[nom]?.codeInsee)).toEqual([
      ...['75111', '75111', '69383'],
    ]);
    expect(['D', 'E'].map((nom) => byName[nom]?.departement)).toEqual(['44', '92']);
  });

  test('commune-homonyme-silencieuse.csv: asked, never placed elsewhere', () => {
    const told = verifier('commune-homonyme-silencieuse.csv');
    for (const nom of ['Évry', 'Boulogne', 'Aix']) expect(told).toMatch(nom);
    expect(told).toMatch(/Évry-Courcouronnes/);
    expect(acteursOf('commune-homonyme-silencieuse.csv').byName.A?.departement).not.toBe('89');
  });

  test('pays.csv: countries by their usual names; regions of the world are no misspelt ones', () => {
    const { acteurs } = acteursOf('pays.csv');
    expect(acteurs.slice(0, 10).map(({ pays }) => pays.join())).toEqual([
      ...['BF', 'US', 'CI', 'CZ', 'CD', 'MA', 'KM', 'IQ', 'TT', 'IE'],
    ]);
    expect(acteurs.slice(10).map(({ pays }) => pays.join())).toEqual([
      ...['Afrique', 'Afrique de l’Ouest', 'Monde'].map((nom) =>
        expect.stringMatching(nom.slice(0, 5)),
      ),
    ]);
    expect(verifier('pays.csv')).not.toMatch(/pays inconnu « (Afrique|Monde)/);
  });
});

/** The acteurs of a text, as those of a file. */
function acteursDe(texte: string) {
  const path = join(makeFolder(), 'a.csv');
  writeFileSync(path, texte);
  return { path, ...acteursOf(path) };
}

describe('titles as they are', () => {
  test('titres-avec-parentheses.csv: every column is understood', () => {
    const { acteurs } = acteursOf('titres-avec-parentheses.csv');
    expect(acteurs).toMatchObject([
      {
        ...{ nom: 'A', type: 'cdc', commune: 'Grenoble', codePostal: '38000' },
        ...{ siret: '78467169500087', latitude: 45.18, longitude: 5.72, pays: ['ML'] },
        ...{ constate: '2023-02-01', themes: ['Culture'], courriel: 'a@exemple.fr', autres: {} },
      },
    ]);
    expect(verifier('titres-avec-parentheses.csv')).not.toMatch(/gardées|ignorées|inconnue/);
  });

  test.each([
    // A directory of a town, an export of OpenDataSoft, one of a portal of départements.
    'Structure *;Ville [siège];CP (5 chiffres);E-mail(s);Tél. :;Mis à jour le (JJ/MM/AAAA)\nA;Voiron;38500;a@exemple.fr;04 76 00 00 00;03/02/2024',
    'Organisme / Association;Commune (siège social);Code postal - 5 chiffres;Courriel de contact;Téléphone fixe;Mise à jour AAAA-MM-JJ\nA;Voiron;38500;a@exemple.fr;04 76 00 00 00;2024-02-03',
    "Nom de l'organisme bénéficiaire;Localité (commune);Code Postal :;Mél;N° de téléphone [standard];Date de vérification (AAAA-MM-JJ)\nA;Voiron;38500;a@exemple.fr;04 76 00 00 00;2024-02-03",
  ])('a sibling: %s', (texte) => {
    expect(acteursDe(texte).acteurs).toMatchObject([
      {
        ...{ nom: 'A', codeInsee: '38563', codePostal: '38500', courriel: 'a@exemple.fr' },
        ...{ telephone: '04 76 00 00 00', constate: '2024-02-03', autres: {} },
      },
    ]);
  });

  test.each([
    ['geo_point_2d.csv', undefined],
    [
      'Coordonnées GPS',
      'nom;commune;Coordonnées GPS\nA;Grenoble;"45.1885;5.7245"\nB;Voiron;45,364 5,592',
    ],
    ['POINT', 'nom;wkt\nA;POINT (5.7245 45.1885)\nB;POINT(5.592 45.364)'],
    [
      'GeoJSON',
      'nom;Géolocalisation\nA;[5.7245, 45.1885]\nB;"{""type"": ""Point"", ""coordinates"": [5.592, 45.364]}"',
    ],
  ])('%s: two points on the map', (name, texte) => {
    const path = texte === undefined ? cas(name) : acteursDe(texte).path;
    const { out } = runProgram(['carte', path, '-f', 'geojson']);
    const { features } = JSON.parse(out);
    const points = features.map(({ geometry }: { geometry: object }) => geometry);
    expect(points).toEqual([
      { type: 'Point', coordinates: [5.7245, 45.1885] },
      { type: 'Point', coordinates: [5.592, 45.364] },
    ]);
  });

  test('a column that is not understood, and holds what a known one would, is asked about', () => {
    const { path } = acteursDe('nom;Bureau distributeur;Joindre\nA;38000;a@exemple.fr\n');
    const { out, code } = runProgram(['acteurs', 'verifier', path]);
    const told = out.replace(/\s+/g, ' ');
    expect(told).toMatch('« Bureau distributeur » inconnue');
    expect(told).toMatch('vouliez-vous dire « code_postal » ?');
    expect(told).toMatch('vouliez-vous dire « courriel » ?');
    expect(code).toBe(0);
  });
});

describe('rows and cells', () => {
  test('valeurs-par-lignes.csv: lists in a cell', () => {
    const { byName, acteurs } = acteursOf('valeurs-par-lignes.csv');
    for (const nom of ['A', 'B', 'C']) expect(byName[nom]?.pays).toEqual(['SN', 'ML']);
    expect(byName.D?.pays).toEqual(['SN', 'ML', 'BJ']);
    expect(byName.E?.pays).toEqual(['SN', 'ML']);
    expect(acteurs.map(({ themes }) => themes.join('|'))).toEqual([
      ...['A', 'B', 'C', 'D'].map(() => 'Culture|Jeunesse'),
      'Culture & Jeunesse',
      ...['F', 'G'].map(() => 'Culture|Jeunesse'),
    ]);
    for (const nom of ['A', 'B', 'C', 'E', 'F']) expect(byName[nom]?.odd).toEqual([4, 17]);
    for (const nom of ['D', 'G']) expect(byName[nom]?.odd).toEqual([]);
    expect(verifier('valeurs-par-lignes.csv')).toMatch(/D;.*4-17/);
  });

  test('total-pris-pour-un-acteur.csv: one acteur, the total counted', () => {
    const { noms, err } = acteursOf('total-pris-pour-un-acteur.csv');
    expect(noms).toEqual(['A']);
    expect(err).toMatch(/^1\sligne laissée de côté/);
  });
});

describe('a type that is none of the kit', () => {
  test.each(['ONG', 'Université', 'comité de jumelage', 'Établissement public (EPCI)'])(
    '« %s » is kept',
    (type) => {
      const { path, acteurs, err } = acteursDe(`nom;type\nA;${type}\nB;afd\n`);
      expect(acteurs).toMatchObject([
        { type: null, categorie: type },
        { type: 'afd', categorie: '' },
      ]);
      expect(err).toBe('');
      const rows = parse(runProgram(['carte', path, '-f', 'csv']).out, {
        delimiter: ';',
        columns: true,
        bom: true,
      });
      expect(rows).toMatchObject([{ type }, { type: 'afd' }]);
      const told = runProgram(['acteurs', 'verifier', path]);
      expect(told.code).toBe(0);
      expect(told.out.replace(/\s+/g, ' ')).toMatch(`type inconnu « ${type} »`);
      const groups = runProgram(['carte', path, '--par', 'categorie', '--json']).out;
      expect(JSON.parse(groups).groupes).toMatchObject([
        { nom: type, acteurs: ['a'] },
        { cle: null },
      ]);
    },
  );
});

describe('workbooks as they look', () => {
  test.each(['plan.ods', 'titres.ods'])(
    '%s: rows in groups, titles that are printed again',
    (name) => {
      expect(acteursOf(name).noms).toEqual([...'ABCDE'].map((nom) => `Comité ${nom}`));
    },
  );

  test('fusion.xlsx: a merged cell is of all its rows', () => {
    const { acteurs } = acteursOf('fusion.xlsx');
    expect(acteurs.map(({ nom, commune }) => `${nom} ${commune}`)).toEqual([
      ...['Asso 1 Grenoble', 'Asso 2 Grenoble', 'Asso 3 Grenoble', 'Asso 4 Voiron'],
    ]);
  });

  test('f-bandeau.xlsx: a banner is told, and no acteur', () => {
    const { noms, err } = acteursOf('f-bandeau.xlsx');
    expect(noms).toEqual(['Asso 1', 'Asso 2']);
    expect(plain(err)).toMatch(/^2 lignes laissées de côté/);
    expect(plain(verifier('f-bandeau.xlsx'))).toMatch(/« ISÈRE ».*« SAVOIE »/s);
  });

  test('f-entete.xlsx: of two rows of titles, the second', () => {
    const { acteurs } = acteursOf('f-entete.xlsx');
    expect(acteurs.map(({ nom, commune }) => [nom, commune])).toEqual([['Asso 1', 'Grenoble']]);
    expect(JSON.stringify(acteurs)).toMatch(/a@exemple\.fr.*04 00 00 00 00/);
  });

  test('feuille-masquee-lue.ods: the sheet that is seen', () => {
    expect(acteursOf('feuille-masquee-lue.ods').noms).toEqual(['Visible']);
  });

  test('liens-hypertexte-perdus.xlsx: links are kept, and their words', () => {
    const { acteurs } = acteursOf('liens-hypertexte-perdus.xlsx');
    expect(acteurs.map(({ site }) => site)).toEqual(['https://a.fr']);
    for (const text of ['a@b.fr', 'Écrire', 'Notre site'])
      expect(JSON.stringify(acteurs)).toContain(text);
  });

  test('telephone-en-nombre.xlsx', () => {
    expect(JSON.stringify(acteursOf('telephone-en-nombre.xlsx').acteurs)).toContain(
      '04 76 00 00 00',
    );
  });

  test('xml-quadratique.xlsx: damaged, and told at once', () => {
    const { code, err } = runProgram(['carte', cas('xml-quadratique.xlsx')]);
    expect([code, plain(err)]).toEqual([1, expect.stringMatching(/est abîmé/)]);
  });

  test.each([
    'allure.xlsx',
    'libreoffice/allure.xlsx',
    'libreoffice/allure.ods',
    'libreoffice/allure.fods',
  ])('%s: banners, two rows of titles, merged and hidden cells, links', (name) => {
    const file = resolve('test/fixtures/classeurs', name);
    const { acteurs, err } = acteursOf(file);
    expect(acteurs.map(({ nom, commune, codePostal }) => [nom, commune, codePostal])).toEqual([
      ['Asso 1', 'Grenoble', '38000'],
      ['Asso 2', 'Grenoble', '38000'],
      ['Asso 3 (masquée)', 'Grenoble', '38000'],
      ['Asso 4', 'Bourg-en-Bresse', '01000'],
      ['Asso 5', 'Grenoble', ''],
    ]);
    expect(acteurs.map(({ site }) => site)).toEqual([
      ...['https://asso1.exemple.fr/accueil', '', '', '', ''],
    ]);
    for (const text of ['Notre site', 'presidente@exemple.fr', 'https://asso2.exemple.fr'])
      expect(JSON.stringify(acteurs)).toContain(text);
    expect(plain(err)).toMatch(/^2 lignes laissées de côté/m);
    expect(plain(verifier(file))).toMatch(/« ISÈRE ».*« AIN »/s);
    expect(acteursOf(file, '--sans-lignes-masquees').noms).toEqual([
      ...['Asso 1', 'Asso 2', 'Asso 4', 'Asso 5'],
    ]);
  });
});

describe('characters', () => {
  test('cp850.csv', () => {
    const { noms, err } = acteursOf('cp850.csv');
    expect(noms).toEqual([
      ...['Comité de jumelage de Vénissieux', "Maison de l'Amitié franco-québécoise", "L'OEuvre"],
    ]);
    expect(err).toContain('CP850');
  });

  test('rna3.csv: badly converted, twice, entities, lost', () => {
    const { rows, err } = importOf('rna3.csv', 'rna');
    expect(rows.map(({ nom }) => nom)).toEqual([
      ...['L’AMITIÉ “FRANCO” MALIENNE – CŒUR', 'L\'AMITIE & L"AUTRE"', 'L’AMITIÉ'],
      ...['ASSOCIATION L?ETOILE', 'L\ufffdAMITI\ufffd'],
    ]);
    expect(plain(err)).toMatch(
      /1 ligne gardée où le fichier a perdu un caractère, « \ufffd » \(ligne 6\)/,
    );
  });

  test('the same in a list of acteurs: mended and told', () => {
    const { noms, err } = acteursOf('mal-convertis.csv');
    expect(noms).toEqual(['L’Étoile', 'Cœur d’Isère', 'Amiti\ufffd']);
    expect(plain(err)).toContain('2 cellules aux caractères mal convertis, qui leur sont rendus');
    expect(plain(err)).toContain('1 cellule où le fichier a perdu un caractère (« \ufffd »)');
  });

  test('xlsx-illisible-fffe.csv: what XML has not never reaches a file', () => {
    const folder = makeFolder();
    const sortie = join(folder, 'a.xlsx');
    expect(runProgram(['carte', cas('xlsx-illisible-fffe.csv'), '--sortie', sortie]).code).toBe(0);
    const parts = Object.values(unzipSync(readFileSync(sortie)));
    expect(parts.map((part) => new TextDecoder().decode(part)).join('')).not.toMatch(
      /[\ufffe\uffff]/,
    );
    expect(acteursOf('xlsx-illisible-fffe.csv').noms).toEqual(['AB', 'C']);
  });
});

describe('open data', () => {
  test('loire-atlantique.csv: the titles of the schema', () => {
    const { rows } = importOf('loire-atlantique.csv', 'scdl-subventions');
    expect(rows.map(({ nom, siret }) => [nom, siret])).toEqual([
      ['CLUB EXEMPLE', '78467169500087'],
    ]);
  });

  test('titre-sur-deux-lignes.csv', () => {
    const { rows } = importOf('titre-sur-deux-lignes.csv', 'scdl-subventions');
    expect(rows.map(({ nom, siret, constate }) => [nom, siret, constate])).toEqual([
      ['Comité A', '78467169500087', '2017-09-08'],
      ['Comité B', '', '2018-05'],
    ]);
  });

  test('dates-et-NA.csv', () => {
    const { byName } = importOf('dates-et-NA.csv', 'scdl-subventions');
    const dates = ['A', 'B', 'C', 'D', 'E'].map((nom) => byName[`Comité ${nom}`]?.constate);
    expect(dates).toEqual(['2017-09-08', '2018-05', '2017-09-08', '2017-09-08', '2017-09-08']);
    expect(JSON.stringify(byName)).not.toMatch(/"NA"|NULL/);
  });

  test('c2.csv: rows without their trailing separators are kept', () => {
    const { err } = importOf('c2.csv', 'scdl-subventions');
    expect(err).toMatch(/32 lignes/);
  });

  test('s10.csv: told why', () => {
    const { err } = importOf('s10.csv', 'scdl-subventions');
    expect(err).toMatch(/10 cellules pour 9 titres/);
    expect(err).toMatch('guillemets');
  });

  test.each(['jumelages', 'échanges', 'clubs'])('mot-au-pluriel-rna.csv: --mot %s', (mot) => {
    const { rows } = importOf('mot-au-pluriel-rna.csv', 'rna', '--mot', mot);
    expect(rows).toHaveLength(1);
  });

  test('import-fins-de-ligne-CR.csv', () => {
    const { rows } = importOf('import-fins-de-ligne-CR.csv', 'rna');
    expect(rows.map(({ nom }) => nom)).toEqual(['Club']);
  });

  test.each(['carte', 'acteurs verifier'])('%s tells what makes acteurs of it', (command) => {
    const { code, out, err } = runProgram([...command.split(' '), cas('loire-atlantique.csv')]);
    expect(out + err).toMatch(/partenaires acteurs importer --format scdl-subventions/);
    expect(code).toBe(1);
  });

  test('siret.csv: three are read, three are told and counted', () => {
    const { rows, err } = importOf('siret.csv', 'scdl-subventions');
    // B and E are other spellings of the SIRET of A.
    expect(rows.map(({ nom, siret }) => [nom, siret])).toEqual([
      ['A', '78467169500087'],
      ...['C', 'D', 'F'].map((nom) => [nom, '']),
    ]);
    expect(err).toMatch('6 gardées, qui parlent de 4 acteurs');
    for (const line of [4, 5, 7]) expect(err).toMatch(String(line));
  });
});
