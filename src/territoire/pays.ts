import { nearest } from '../text/nearest.js';
import { once } from '../text/once.js';
import { sansArticle } from './noms.js';

/** Countries: names as people type them, codes as ISO 3166-1 has them, and French names. */

/** ISO 3166-1 alpha-2, and XK for Kosovo, which ISO leaves to its users. */
const CODES = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
  BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI
  FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN
  IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
  MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF
  PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK
  YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/);

/** French names where those of Node would surprise (« R.A.S. chinoise de Hong Kong », « Congo-Kinshasa »). */
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

/** What people type for a country beside its French name and those of Node. */
const SYNONYMES: Readonly<Record<string, string>> = {
  AE: 'EAU',
  BA: 'Bosnie',
  BY: 'Bélarus, Belarus',
  CD: 'RDC, RD Congo, Congo RDC, Zaïre',
  CF: 'Centrafrique, RCA',
  CG: 'République du Congo',
  CN: 'République populaire de Chine',
  CV: 'Cabo Verde',
  CZ: 'République tchèque',
  DE: 'République fédérale d’Allemagne, RFA',
  FK: 'Malouines',
  GB: 'Grande-Bretagne, Angleterre, Écosse, Pays de Galles, Irlande du Nord, UK',
  GF: 'Guyane',
  GN: 'Guinée-Conakry',
  GR: 'EL',
  KP: 'République populaire démocratique de Corée',
  KR: 'Corée, République de Corée',
  LA: 'République démocratique populaire lao',
  MD: 'République de Moldavie, Moldova',
  MH: 'Marshall',
  MK: 'Macédoine, ARYM',
  MM: 'Myanmar',
  MU: 'Île Maurice',
  NL: 'Hollande',
  PS: 'État de Palestine, Autorité palestinienne, Cisjordanie, Gaza',
  RU: 'Fédération de Russie',
  SB: 'Salomon',
  SS: 'Sud-Soudan',
  ST: 'Sao Tomé',
  SY: 'République arabe syrienne',
  SZ: 'Swaziland',
  TL: 'Timor',
  TR: 'Türkiye',
  US: 'USA, États-Unis d’Amérique',
  VA: 'Saint-Siège',
  VN: 'Vietnam',
};

const isCode = once(() => {
  const codes = new Set(CODES);
  return (text: string) => codes.has(text);
});

const officiel = once(() => new Intl.DisplayNames('fr', { type: 'region' }));

/** The French name of a country by its ISO code; what is none is answered as it is. */
export function nomDuPays(code: string): string {
  if (!isCode()(code)) return code;
  return NOMS[code] ?? officiel().of(code) ?? code;
}

/** Codes by every name, folded and without article. */
const byName = once(() => {
  const synonyms = Object.entries(SYNONYMES).flatMap(([code, noms]) =>
    noms.split(', ').map((nom) => [nom, code] as const),
  );
  const names = CODES.flatMap((code) => [
    [officiel().of(code) ?? code, code] as const,
    [nomDuPays(code), code] as const,
  ]);
  return new Map([...synonyms, ...names].map(([nom, code]) => [sansArticle(nom), code]));
});

/** The ISO code (two letters) of a country by its code or its name, as people type it; undefined for none. */
export function paysOf(texte: string): string | undefined {
  const code = texte.trim().toUpperCase();
  return isCode()(code) ? code : byName().get(sansArticle(texte));
}

/** The codes of the countries whose names are the nearest to a mistyped one, best first. */
export function paysNear(texte: string, count: number): string[] {
  const near = nearest(sansArticle(texte), [...byName().keys()], count);
  return [...new Set(near.flatMap((nom) => byName().get(nom) ?? []))];
}
