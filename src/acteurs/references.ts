import { declaredNamed, type Kit, type Partenaire, partenairesNamed } from '../kit/model.js';
import { zoneNamed } from '../territoire/noms.js';
import { isRegionDuMonde, nomDuPays, paysNear, paysOf } from '../territoire/pays.js';
import type { Territoire } from '../territoire/territoire.js';
import { echo } from '../text/clean.js';
import { isAncien } from '../text/date.js';
import { didYouMean } from '../text/nearest.js';
import { enumeration, fr } from '../text/typography.js';
import { avertissement, type Dire, erreur } from './constats.js';
import { partager } from './listes.js';

/** What cells are read with. */
export interface ContexteDeLecture {
  readonly kit: Kit;
  readonly territoire: Territoire;
  /** Today, as AAAA-MM-JJ. */
  readonly today: string;
  /** Warn of what nobody has seen since this day. */
  readonly anciens?: string;
}

/** Finds what a value names; undefined (and a fault told) where it is nothing. */
type Resolution = (texte: string, contexte: ContexteDeLecture, dire: Dire) => string | undefined;

/** What the words of a column name. */
export interface Reference {
  readonly trouver: Resolution;
  /** Whether a value of a column that has several is known as a whole. */
  readonly isConnu?: (texte: string, contexte: ContexteDeLecture) => boolean;
  /** How the carte calls what its ids and codes are of. */
  readonly axe?: 'type' | 'besoin' | 'departement' | 'pays';
  /** The name of a code, in tables and on pages, where it is read back as that code. */
  readonly nom?: (code: string) => string;
  /** The field that keeps what names nothing. */
  readonly sinon?: 'categorie';
}

export const TYPE: Reference = { trouver: typeOf, axe: 'type', sinon: 'categorie' };
export const BESOINS: Reference = {
  trouver: besoinOf,
  isConnu: (texte, { kit }) => declaredNamed(kit.besoins, texte) !== undefined,
  axe: 'besoin',
};
export const PAYS: Reference = {
  trouver: paysNamed,
  isConnu: (texte) => paysOf(texte) !== undefined || isRegionDuMonde(texte),
  axe: 'pays',
  nom: nomDuPays,
};
export const DEPARTEMENT: Reference = { trouver: departementOf, axe: 'departement' };
/** A date names itself, and is judged by today's. */
export const CONSTAT: Reference = { trouver: constatOf };

/** The value of a cell, or of each part of one that has several, with names made ids and codes. */
export function resoudre(
  { trouver, isConnu }: Reference,
  valeur: unknown,
  contexte: ContexteDeLecture,
  dire: Dire,
): unknown {
  if (!Array.isArray(valeur)) return trouver(valeur as string, contexte, dire);
  const textes = valeur.flatMap((texte: string) =>
    isConnu ? pieces(texte, (part) => isConnu(part, contexte)) : [texte],
  );
  const found = textes.flatMap((texte) => trouver(texte, contexte, dire) ?? []);
  return [...new Set(found)];
}

/** What people also write between values; names have « et » in them too (« Bosnie et Herzégovine »). */
const BETWEEN = [/[,/+&]|\s[-–—]\s/, /[,/+&]|\s(?:et|puis|[-–—])\s/i];

/** « Mali, Sénégal et Bénin »: its pieces where each of them is known, and the whole is not. */
function pieces(texte: string, isKnown: (texte: string) => boolean): readonly string[] {
  if (isKnown(texte)) return [texte];
  const divisions = BETWEEN.map((between) => partager(texte, between));
  return divisions.find((parts) => parts.length > 0 && parts.every(isKnown)) ?? [texte];
}

/**
 * What a cell may call a type: an alias of one word is too wide for it, but for an acronym. Who looks in the kit
 * for « association » finds one; that a structure is an « Association » does not say of what kind.
 */
const nomsDeType = ({ id, nom, alias }: Partenaire) => [
  id,
  nom,
  ...alias
    .map(({ texte }) => texte)
    .filter((texte) => /\s/.test(texte) || texte === texte.toUpperCase()),
];

function typeOf(texte: string, { kit }: ContexteDeLecture, dire: Dire): string | undefined {
  const [found, ...others] = partenairesNamed(kit, texte, nomsDeType);
  if (found && others.length === 0) return found.id;
  if (found) {
    const ids = [found, ...others].map(({ id }) => id);
    const message = fr`« ${echo(texte)} » désigne plusieurs types, et est gardé comme catégorie : sinon, écrivez ${enumeration(ids, 'ou')}`;
    dire(avertissement('type-inconnu', message));
    return undefined;
  }
  const [wide] = partenairesNamed(kit, texte);
  const hint = () => didYouMean(texte, wide ? [wide.id] : kit.partenaires.flatMap(nomsDeType));
  const message = () => fr`type inconnu « ${echo(texte)} », gardé comme catégorie${hint()}`;
  dire(avertissement('type-inconnu', message));
  return undefined;
}

function besoinOf(texte: string, { kit }: ContexteDeLecture, dire: Dire): string | undefined {
  const found = declaredNamed(kit.besoins, texte);
  if (found) return found.id;
  const hint = () =>
    didYouMean(
      texte,
      kit.besoins.flatMap(({ id, nom }) => [id, nom]),
    ) || fr` ; besoins du kit : ${kit.besoins.map(({ id }) => id).join(', ')}`;
  dire(erreur('besoin-hors-du-kit', () => fr`besoin inconnu « ${echo(texte)} »${hint()}`));
  return undefined;
}

/** A region of the world is one; another name that is of no country stays too: it may be one that was. */
function paysNamed(texte: string, _contexte: ContexteDeLecture, dire: Dire): string {
  const code = paysOf(texte);
  if (code !== undefined) return code;
  if (isRegionDuMonde(texte)) return texte;
  const message = () => fr`pays inconnu « ${echo(texte)} », gardé tel quel${hintOf(texte)}`;
  dire(avertissement('pays-inconnu', message));
  return texte;
}

/** The nearest one. */
function hintOf(texte: string): string {
  const [near] = paysNear(texte, 1);
  return near === undefined ? '' : fr` ; vouliez-vous dire « ${nomDuPays(near)} » ?`;
}

/** « Isère (38) » */
const CODE_BRACKETS = /\s*\(\w+\)$/;

function departementOf(
  texte: string,
  { territoire }: ContexteDeLecture,
  dire: Dire,
): string | undefined {
  const { departements } = territoire;
  const found = zoneNamed(departements, texte.replace(CODE_BRACKETS, '').replace(/[.,]0+$/, ''));
  if (found) return found.code;
  const near = didYouMean(
    texte,
    departements.map(({ nom }) => nom),
  );
  dire(erreur('departement-inconnu', fr`département inconnu « ${echo(texte)} »${near}`));
  return undefined;
}

function constatOf(date: string, { today, anciens }: ContexteDeLecture, dire: Dire): string {
  if (date > today.slice(0, date.length))
    dire(avertissement('date-a-venir', fr`cette date n'est pas encore venue`));
  if (anciens !== undefined && isAncien(date, anciens))
    dire(avertissement('constat-ancien', fr`personne ne l'a vérifié depuis ${date}`));
  return date;
}
