import { fold, nearest } from '../text/nearest.js';
import { once } from '../text/once.js';
import { sansArticle } from './noms.js';
import PAYS from './pays.json' with { type: 'json' };

/** Countries: names as people type them, codes as ISO 3166-1 has them, and French names. */

/**
 * `unicode`: ISO 3166-1 alpha-2, and XK for Kosovo, which ISO leaves to its users, with the French names of Unicode
 * (CLDR 48), since Node takes longer to load its own than to read a file of acteurs, and those of another Node or of
 * a browser are not all the same. `noms`: French names where those would surprise (« R.A.S. chinoise de Hong Kong »).
 * `synonymes`: what people type beside both, and beside what rules find. `regions`: what is of the world, and no country.
 * `homonymes`: towns that are called as a commune of France is, as it is compared.
 */
const UNICODE: ReadonlyMap<string, string> = new Map(Object.entries(PAYS.unicode));
const NOMS: Readonly<Record<string, string>> = PAYS.noms;
const HOMONYMES: Readonly<Record<string, string>> = PAYS.homonymes;
const REGIONS: ReadonlySet<string> = new Set(PAYS.regions);

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
    for (const code of UNICODE.keys()) {
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
  const nom = UNICODE.get(code);
  return nom === undefined ? code : (NOMS[code] ?? nom);
}

/** Codes by every name, folded and without article. */
const byName = once(() => {
  const synonyms = Object.entries(PAYS.synonymes).flatMap(([code, noms]) =>
    noms.map((nom) => [nom, code] as const),
  );
  const names = [...UNICODE].flatMap(([code, nom]) => [
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
  if (UNICODE.has(code)) return code;
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

/** Whether a country, by its code, has a town that is called as one of France is: « Vienne », « Cologne ». */
export const isHomonyme = (ville: string, code: string): boolean =>
  HOMONYMES[code]?.split(' ').includes(fold(ville)) ?? false;
