import { nearest } from '../text/nearest.js';
import { once } from '../text/once.js';
import { sansArticle } from './noms.js';

/** Countries: names as people type them, codes as ISO 3166-1 has them, and French names. */

/**
 * ISO 3166-1 alpha-2, and XK for Kosovo, which ISO leaves to its users, with the French names of Unicode
 * (CLDR 48). Written here, because Node takes longer to load its own than to read a file of acteurs, and
 * because those of another Node or of a browser are not all the same.
 */
const UNICODE = `
  AD Andorre, AE Émirats arabes unis, AF Afghanistan, AG Antigua-et-Barbuda, AI Anguilla, AL Albanie,
  AM Arménie, AO Angola, AQ Antarctique, AR Argentine, AS Samoa américaines, AT Autriche, AU Australie,
  AW Aruba, AX Îles Åland, AZ Azerbaïdjan, BA Bosnie-Herzégovine, BB Barbade, BD Bangladesh, BE Belgique,
  BF Burkina Faso, BG Bulgarie, BH Bahreïn, BI Burundi, BJ Bénin, BL Saint-Barthélemy, BM Bermudes, BN Brunei,
  BO Bolivie, BQ Pays-Bas caribéens, BR Brésil, BS Bahamas, BT Bhoutan, BV Île Bouvet, BW Botswana,
  BY Biélorussie, BZ Belize, CA Canada, CC Îles Cocos, CD Congo-Kinshasa, CF République centrafricaine,
  CG Congo-Brazzaville, CH Suisse, CI Côte d’Ivoire, CK Îles Cook, CL Chili, CM Cameroun, CN Chine, CO Colombie,
  CR Costa Rica, CU Cuba, CV Cap-Vert, CW Curaçao, CX Île Christmas, CY Chypre, CZ Tchéquie, DE Allemagne,
  DJ Djibouti, DK Danemark, DM Dominique, DO République dominicaine, DZ Algérie, EC Équateur, EE Estonie,
  EG Égypte, EH Sahara occidental, ER Érythrée, ES Espagne, ET Éthiopie, FI Finlande, FJ Fidji,
  FK Îles Malouines, FM Micronésie, FO Îles Féroé, FR France, GA Gabon, GB Royaume-Uni, GD Grenade, GE Géorgie,
  GF Guyane française, GG Guernesey, GH Ghana, GI Gibraltar, GL Groenland, GM Gambie, GN Guinée, GP Guadeloupe,
  GQ Guinée équatoriale, GR Grèce, GS Géorgie du Sud-et-les Îles Sandwich du Sud, GT Guatemala, GU Guam,
  GW Guinée-Bissau, GY Guyana, HK R.A.S. chinoise de Hong Kong, HM Îles Heard-et-MacDonald, HN Honduras,
  HR Croatie, HT Haïti, HU Hongrie, ID Indonésie, IE Irlande, IL Israël, IM Île de Man, IN Inde,
  IO Territoire britannique de l’océan Indien, IQ Irak, IR Iran, IS Islande, IT Italie, JE Jersey, JM Jamaïque,
  JO Jordanie, JP Japon, KE Kenya, KG Kirghizstan, KH Cambodge, KI Kiribati, KM Comores,
  KN Saint-Christophe-et-Niévès, KP Corée du Nord, KR Corée du Sud, KW Koweït, KY Îles Caïmans, KZ Kazakhstan,
  LA Laos, LB Liban, LC Sainte-Lucie, LI Liechtenstein, LK Sri Lanka, LR Liberia, LS Lesotho, LT Lituanie,
  LU Luxembourg, LV Lettonie, LY Libye, MA Maroc, MC Monaco, MD Moldavie, ME Monténégro, MF Saint-Martin,
  MG Madagascar, MH Îles Marshall, MK Macédoine du Nord, ML Mali, MM Myanmar (Birmanie), MN Mongolie,
  MO R.A.S. chinoise de Macao, MP Îles Mariannes du Nord, MQ Martinique, MR Mauritanie, MS Montserrat, MT Malte,
  MU Maurice, MV Maldives, MW Malawi, MX Mexique, MY Malaisie, MZ Mozambique, NA Namibie, NC Nouvelle-Calédonie,
  NE Niger, NF Île Norfolk, NG Nigeria, NI Nicaragua, NL Pays-Bas, NO Norvège, NP Népal, NR Nauru, NU Niue,
  NZ Nouvelle-Zélande, OM Oman, PA Panama, PE Pérou, PF Polynésie française, PG Papouasie-Nouvelle-Guinée,
  PH Philippines, PK Pakistan, PL Pologne, PM Saint-Pierre-et-Miquelon, PN Îles Pitcairn, PR Porto Rico,
  PS Territoires palestiniens, PT Portugal, PW Palaos, PY Paraguay, QA Qatar, RE La Réunion, RO Roumanie,
  RS Serbie, RU Russie, RW Rwanda, SA Arabie saoudite, SB Îles Salomon, SC Seychelles, SD Soudan, SE Suède,
  SG Singapour, SH Sainte-Hélène, SI Slovénie, SJ Svalbard et Jan Mayen, SK Slovaquie, SL Sierra Leone,
  SM Saint-Marin, SN Sénégal, SO Somalie, SR Suriname, SS Soudan du Sud, ST Sao Tomé-et-Principe, SV Salvador,
  SX Saint-Martin (partie néerlandaise), SY Syrie, SZ Eswatini, TC Îles Turques-et-Caïques, TD Tchad,
  TF Terres australes françaises, TG Togo, TH Thaïlande, TJ Tadjikistan, TK Tokelau, TL Timor oriental,
  TM Turkménistan, TN Tunisie, TO Tonga, TR Turquie, TT Trinité-et-Tobago, TV Tuvalu, TW Taïwan, TZ Tanzanie,
  UA Ukraine, UG Ouganda, UM Îles mineures éloignées des États-Unis, US États-Unis, UY Uruguay, UZ Ouzbékistan,
  VA État de la Cité du Vatican, VC Saint-Vincent-et-les Grenadines, VE Venezuela, VG Îles Vierges britanniques,
  VI Îles Vierges des États-Unis, VN Viêt Nam, VU Vanuatu, WF Wallis-et-Futuna, WS Samoa, XK Kosovo, YE Yémen,
  YT Mayotte, ZA Afrique du Sud, ZM Zambie, ZW Zimbabwe`;

/** What stands behind each code in such a list. */
const byCode = (list: string, between: RegExp) =>
  new Map(
    list
      .trim()
      .split(between)
      .map((pays) => [pays.slice(0, 2), pays.slice(3)]),
  );

/** The names by their codes. */
const unicode = once(() => byCode(UNICODE, /,\s+/));

/** French names where those would surprise (« R.A.S. chinoise de Hong Kong », « Congo-Kinshasa »). */
const NOMS: Readonly<Record<string, string>> = {
  CD: 'République démocratique du Congo',
  CG: 'Congo',
  HK: 'Hong Kong',
  MM: 'Birmanie',
  MO: 'Macao',
  PS: 'Palestine',
  TL: 'Timor-Leste',
  VA: 'Vatican',
};

/** What people type for a country beside its French name and that of Unicode, and what other rules find. */
const SYNONYMES = `
  AE EAU; AG Antigua; AT République autrichienne; BA Bosnie; BF Burkina, Haute-Volta; BJ Dahomey; BY Bélarus,
  Belarus; CD RDC, RD Congo, Congo RDC, Congo démocratique, Zaïre; CF Centrafrique, RCA; CG République du Congo; CH
  Confédération suisse, Confédération helvétique; CI RCI, Ivory Coast; CN République populaire de Chine, Chine
  populaire; CV Cabo Verde; CZ République tchèque; DE République fédérale d’Allemagne, RFA; DZ République algérienne
  démocratique et populaire; ES Royaume espagnol; FK Malouines; FR République française, France métropolitaine; GA
  République gabonaise; GB Royaume-Uni de Grande-Bretagne et d’Irlande du Nord, Grande-Bretagne, Angleterre, Écosse,
  Pays de Galles, Irlande du Nord, UK, RU; GF Guyane; GN Guinée-Conakry; GR EL, République hellénique; IE Eire,
  République irlandaise; IN Union indienne; IT République italienne; JO Royaume hachémite de Jordanie; KH Kampuchéa;
  KN Saint-Kitts-et-Nevis; KP République populaire démocratique de Corée; KR Corée, République de Corée; LA
  République démocratique populaire lao; LB République libanaise; LK Ceylan; MD République de Moldavie, Moldova; MH
  Marshall; MK Macédoine, ARYM; MM Myanmar; MU Île Maurice; NL Hollande; PG Papouasie; PL République polonaise; PS
  État de Palestine, Autorité palestinienne, Cisjordanie, Gaza; PT République portugaise; RU Fédération de Russie,
  Fédération russe; SB Salomon; SK République slovaque; SS Sud-Soudan; ST Sao Tomé; SY République arabe syrienne; SZ
  Swaziland; TG République togolaise; TH Siam; TL Timor, Timor oriental; TN République tunisienne; TR Türkiye; TT
  Trinité, Trinidad et Tobago, Trinidad; TW République de Chine; US USA, EUA, États-Unis d’Amérique; UY République
  orientale de l’Uruguay; VA Saint-Siège; VN Vietnam`;

/** Words that are shortened in names of countries. */
const ABREGES: ReadonlyMap<string, string> = new Map([
  ['rep', 'republique'],
  ['dem', 'democratique'],
  ['pop', 'populaire'],
  ['fed', 'federale'],
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** What states call themselves before their name: « République islamique de », « Grand-Duché de ». */
const FORMULE =
  /^(?:(?:etats? plurinational|grand duche|royaume|principaute|sultanat|emirat|etats?|union|federation|commonwealth|empire|(?:republique|union)(?: (?:federale|federative|democratique|populaire|islamique|arabe|unie|cooperative|socialiste|bolivarienne|du royaume))*)(?: (?:federale|federal|democratique|federative|populaire|islamique|independant))*) (?:de la|de l|des|du|de|d) /;

/** A name as names are compared: without article, what is shortened whole, « U.S.A. » as « usa ». */
function cleOf(texte: string): string {
  const words = sansArticle(texte).split(' ');
  if (words.length > 1 && words.every((word) => word.length === 1)) return words.join('');
  return words.map((word) => ABREGES.get(word) ?? word).join(' ');
}

/** Other languages in which people write countries: « Iraq », « Deutschland », « Marruecos ». */
const LANGUES = ['en', 'es', 'de', 'it', 'pt'];

/** The codes by the names of other languages, as this machine knows them: asked for what is not known otherwise. */
const byForeignName = once(() => {
  const names = new Map<string, string>();
  for (const langue of LANGUES) {
    const known = new Intl.DisplayNames(langue, { type: 'region' });
    for (const code of unicode().keys()) {
      const cle = cleOf(known.of(code) ?? '');
      if (!names.has(cle)) names.set(cle, code);
    }
  }
  return names;
});

const CONTINENTS = /^(?:afriques?|ameriques?|asie|europe|oceanie|eurasie)\b/;
/** What tells a part of one. */
const PARTIE =
  /^(?:de|du|des|la|l|le|les|et|en|a|au|sud|nord|est|ouest|centre|centrale?|occidentale?|orientale?|australe?|septentrionale?|meridionale?|sub|sahara|subsaharienne?|saharienne?|equatoriale?|latine?|noire?|blanche?|mineure?|francophone|anglophone|lusophone|continentale?|insulaire|caraibes?|pacifique|balkanique|entiere?)$/;
const REGIONS: ReadonlySet<string> = new Set(
  `monde|monde entier|international|tous pays|tous les pays|toute la planete|maghreb|grand maghreb|machrek|mena|
  moyen orient|proche orient|extreme orient|sahel|caraibes|caraibe|antilles|grandes antilles|petites antilles|balkans|
  balkans occidentaux|union europeenne|ue|mediterranee|bassin mediterraneen|euromediterranee|francophonie|
  ocean indien|pacifique|pacifique sud|scandinavie|pays nordiques|pays baltes|benelux|caucase|caucase du sud|
  amazonie|corne de l afrique|grands lacs|region des grands lacs|cedeao|uemoa|cemac|g5 sahel|levant|peninsule arabique|
  golfe|pays du golfe|bassin du congo|bassin du niger|plateau des guyanes|outre mer|pays en developpement|
  pays du sud|melanesie|polynesie|micronesie|iberie|peninsule iberique|indochine|sous continent indien`
    .split('|')
    .map((nom) => nom.trim()),
);

/** Whether a text names a part of the world that is no country: « Afrique de l’Ouest », « Maghreb », « Monde ». */
export function isRegionDuMonde(texte: string): boolean {
  const cle = sansArticle(texte);
  const [, ...others] = cle.split(' ');
  return REGIONS.has(cle) || (CONTINENTS.test(cle) && others.every((word) => PARTIE.test(word)));
}

/** « Congo (République démocratique du) », « Corée, République de »: as it is said. */
const INVERSE = /^([^(,]+)(?:\(([^()]*)\)|,\s*([^,()]*))\s*$/;
const LIEN = /(^|\s)(de|du|des|la|d['’]|l['’])$/i;

/** The French name of a country by its ISO code; what is none is answered as it is. */
export function nomDuPays(code: string): string {
  const nom = unicode().get(code);
  return nom === undefined ? code : (NOMS[code] ?? nom);
}

/** Codes by every name, folded and without article. */
const byName = once(() => {
  const synonyms = [...byCode(SYNONYMES, /;\s+/)].flatMap(([code, noms]) =>
    noms.split(/,\s+/).map((nom) => [nom, code] as const),
  );
  const names = [...unicode()].flatMap(([code, nom]) => [
    [nom, code] as const,
    [nomDuPays(code), code] as const,
  ]);
  return new Map([...synonyms, ...names].map(([nom, code]) => [cleOf(nom), code]));
});

/** The code of a country by its name alone: short or whole, in French before other languages. */
function named(texte: string): string | undefined {
  const cle = cleOf(texte);
  const court = cle.replace(FORMULE, '');
  return byName().get(cle) ?? byName().get(court) ?? byForeignName().get(cle);
}

/** The ISO code (two letters) of a country by its code or its name, as people type it; undefined for none. */
export function paysOf(texte: string): string | undefined {
  const code = texte.trim().toUpperCase();
  if (unicode().has(code)) return code;
  if (isRegionDuMonde(texte)) return byName().get(cleOf(texte));
  const [, first = '', brackets = '', comma = ''] = INVERSE.exec(texte) ?? [];
  const more = brackets || comma;
  const whole = byName().get(cleOf(texte)) ?? (more === '' ? named(texte) : undefined);
  if (whole !== undefined || more === '') return whole;
  if (LIEN.test(more.trim())) return named(`${more} ${first}`);
  // Of two countries none is left out.
  const [one, other] = [named(first), brackets === '' ? undefined : named(brackets)];
  return one === undefined || one === other ? other : undefined;
}

/** Codes of what is part of France, overseas. */
const FRANCAIS: ReadonlySet<string> = new Set('FR GP MQ GF RE YT PM BL MF PF NC WF TF'.split(' '));

/** Whether countries are told, none of which is France, or may hold it: « Europe » may. */
export const isEtranger = (pays: readonly string[]): boolean =>
  pays.length > 0 && pays.every((one) => !FRANCAIS.has(one) && !isRegionDuMonde(one));

/** The codes of the countries whose names are the nearest to a mistyped one, best first. */
export function paysNear(texte: string, count: number): string[] {
  const near = nearest(cleOf(texte), [...byName().keys()], count);
  return [...new Set(near.flatMap((nom) => byName().get(nom) ?? []))];
}
