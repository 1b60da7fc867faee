import { Illisible } from './archive.js';

/** The attributes of an element, by their names as written. */
export type Attributs = ReadonlyMap<string, string>;

/** What becomes of what is read; names of elements are without prefix. */
export interface Ecoute {
  ouvre(nom: string, attributs: Attributs, parent: string): void;
  texte?(texte: string): void;
  ferme?(nom: string, parent: string): void;
}

const S = '[ \\t\\r\\n]';
const NOM = '[A-Za-z_:\\u00b7-\\ufffd][\\w:.\\u00b7-\\ufffd-]*';
const ATTRIBUT = `(${NOM})${S}*=${S}*("[^"<]*"|'[^'<]*')`;
/** An element, its end, a text as it stands, the first line, a comment or an instruction. */
const JETON = new RegExp(
  [
    `<(${NOM})((?:${S}+${ATTRIBUT.replace(/\((?!\?)/g, '(?:')})*)${S}*(/?)>`,
    `</(${NOM})${S}*>`,
    '<!\\[CDATA\\[([^]*?)\\]\\]>',
    `<\\?(xml${S}[^?]*)\\?>`,
    '<!--(?:[^-]|-[^-])*-->',
    `<\\?(?!xml${S})[^]*?\\?>`,
  ].join('|'),
  'y',
);
const ATTRIBUTS = new RegExp(ATTRIBUT, 'g');
/** The one encoding that office programs write, where the first line names one. */
const UTF8 = /^(?!.*\bencoding\s*=\s*(?!["']utf-8["']))/is;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has not
const INTERDIT = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** No office program goes deeper, writes a longer element or text, or so many elements and attributes. */
const MAX_PROFONDEUR = 100;
const MAX_JETON = 262_144;
const MAX_ELEMENTS = 60_000_000;

/**
 * Reads XML 1.0 that comes in pieces, cut anywhere, and tells it in its order. Throws Illisible where it is
 * not well formed, names another encoding than UTF-8, or has a document type: no office program writes one,
 * and so nothing is ever expanded or fetched. What it takes is linear in the text.
 */
export function lireXml(morceaux: Iterable<string>, { ouvre, texte, ferme }: Ecoute): void {
  /** The elements that are open, as they are written. */
  const pile: string[] = [];
  const parent = () => sansPrefixe(pile.at(-1) ?? '');
  let tampon = '';
  let at = 0;
  let isStart = true;
  let left = MAX_ELEMENTS;

  function dire(lu: string): void {
    if (pile.length > 0) texte?.(lu);
    else if (/[^ \t\r\n]/.test(lu)) abime();
  }

  function fermer(nom: string): void {
    if (pile.pop() !== nom) abime();
    ferme?.(sansPrefixe(nom), parent());
  }

  function ouvrir(nom: string, ecrits: string, isEmpty: boolean): void {
    const attributs = lireAttributs(ecrits);
    // There is one root.
    if (pile.length === 0 && left < MAX_ELEMENTS) abime();
    left -= 1 + attributs.size;
    if (pile.length === MAX_PROFONDEUR || left < 0) throw new Illisible('demesure');
    ouvre(sansPrefixe(nom), attributs, parent());
    pile.push(nom);
    if (isEmpty) fermer(nom);
  }

  /** Reads as far as what is there is whole. */
  function avance(): void {
    for (let next = tampon.indexOf('<', at); next >= 0; next = tampon.indexOf('<', at)) {
      if (next > at) dire(sansEntites(tampon.slice(at, next)));
      isStart &&= next === 0;
      at = next;
      JETON.lastIndex = at;
      const [tout, ouvert, ecrits = '', vide, fini, brut, entete] = JETON.exec(tampon) ?? [];
      if (tout === undefined) return;
      at += tout.length;
      if (ouvert !== undefined) ouvrir(ouvert, ecrits, vide === '/');
      else if (fini !== undefined) fermer(fini);
      else if (brut !== undefined) dire(brut);
      else if (entete !== undefined && !(isStart && UTF8.test(entete))) abime();
      isStart = false;
    }
  }

  let wanted = 0;
  for (const morceau of morceaux) {
    if (INTERDIT.test(morceau)) abime();
    tampon = tampon.slice(at) + morceau;
    at = 0;
    // What is not whole is looked at again once there is twice as much: else it would cost its square.
    if (tampon.length < wanted) continue;
    avance();
    wanted = 2 * (tampon.length - at);
    if (wanted > 2 * MAX_JETON) abime();
  }
  avance();
  dire(tampon.slice(at));
  if (pile.length > 0 || left === MAX_ELEMENTS) abime();
}

function abime(): never {
  throw new Illisible('abime');
}

const sansPrefixe = (nom: string) => nom.slice(nom.indexOf(':') + 1);

function lireAttributs(ecrits: string): Attributs {
  const attributs = new Map<string, string>();
  if (ecrits === '') return attributs;
  ATTRIBUTS.lastIndex = 0;
  for (let found = ATTRIBUTS.exec(ecrits); found; found = ATTRIBUTS.exec(ecrits)) {
    const [, nom = '', valeur = ''] = found;
    if (attributs.has(nom)) abime();
    attributs.set(nom, sansEntites(valeur.slice(1, -1)));
  }
  return attributs;
}

const ENTITES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

/** The text that stands for itself; of entities, XML has five without a document type. */
function sansEntites(brut: string): string {
  if (!brut.includes('&')) return brut;
  return brut.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6});|(\w+);)?/gi, (_, code, nom) => {
    if (!code) return ENTITES[nom] ?? abime();
    const point = Number(code.replace(/^x/i, '0x'));
    const texte = point > 0x10ffff ? '\0' : String.fromCodePoint(point);
    return INTERDIT.test(texte) || !texte.isWellFormed() ? abime() : texte;
  });
}
