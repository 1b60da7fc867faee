import type { Kit } from '../kit/model.js';
import { declaredNamed, namesOf, partenairesNamed } from '../kit/noms.js';
import { zoneNamed } from '../territoire/noms.js';
import { nomDuPays, paysNear, paysOf } from '../territoire/pays.js';
import type { Territoire } from '../territoire/territoire.js';
import { echo } from '../text/clean.js';
import { didYouMean } from '../text/nearest.js';
import { enumeration, fr } from '../text/typography.js';
import { avertissement, erreur, type Faute } from './constats.js';

/** What cells are read with. */
export interface Contexte {
  readonly kit: Kit;
  readonly territoire: Territoire;
  /** Today, as AAAA-MM-JJ. */
  readonly today: string;
  /** Warn of what nobody has seen since this day. */
  readonly anciens?: string;
}

type Dire = (faute: Faute) => void;
/** Finds what a value names; undefined (and a fault told) where it is nothing. */
type Resolution = (texte: string, contexte: Contexte, dire: Dire) => string | undefined;

/** The fields whose words name something: their values become its id or code. */
const RESOLUTIONS: Readonly<Record<string, Resolution>> = {
  type: typeOf,
  besoins: besoinOf,
  pays: paysNamed,
  departement: departementOf,
  constate: constatOf,
};

/** Whether the words of a field name something. */
export const isReference = (champ: string): boolean => Object.hasOwn(RESOLUTIONS, champ);

/** The value of a cell, or of each part of one that has several, with names made ids and codes. */
export function resoudre(champ: string, valeur: unknown, contexte: Contexte, dire: Dire): unknown {
  const resolution = RESOLUTIONS[champ];
  if (!resolution) return valeur;
  if (!Array.isArray(valeur)) return resolution(valeur as string, contexte, dire);
  const found = valeur.flatMap((texte: string) => resolution(texte, contexte, dire) ?? []);
  return [...new Set(found)];
}

function typeOf(texte: string, { kit }: Contexte, dire: Dire): string | undefined {
  const [found, ...others] = partenairesNamed(kit, texte);
  if (found && others.length === 0) return found.id;
  if (found) {
    const ids = [found, ...others].map(({ id }) => id);
    const message = fr`« ${echo(texte)} » désigne plusieurs types : écrivez ${enumeration(ids, 'ou')}`;
    dire(erreur('type-inconnu', message));
    return undefined;
  }
  const hint = () =>
    didYouMean(texte, kit.partenaires.flatMap(namesOf)) ||
    fr` ; types du kit : ${kit.partenaires.map(({ id }) => id).join(', ')}`;
  dire(erreur('type-inconnu', () => fr`type inconnu « ${echo(texte)} »${hint()}`));
  return undefined;
}

function besoinOf(texte: string, { kit }: Contexte, dire: Dire): string | undefined {
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

/** A name that is of no country stays: it may be a region of the world, or one that was. */
function paysNamed(texte: string, _contexte: Contexte, dire: Dire): string {
  const code = paysOf(texte);
  if (code !== undefined) return code;
  const message = () => fr`pays inconnu « ${echo(texte)} », gardé tel quel${hintOf(texte)}`;
  dire(avertissement('pays-inconnu', message));
  return texte;
}

/** What was meant: several that are separated by another sign, or the nearest one. */
function hintOf(texte: string): string {
  const parts = texte.split(/[,/+]| et /);
  if (parts.length > 1 && parts.every((part) => paysOf(part) !== undefined))
    return fr` ; plusieurs pays se séparent par « ; »`;
  const [near] = paysNear(texte, 1);
  return near === undefined ? '' : fr` ; vouliez-vous dire « ${nomDuPays(near)} » ?`;
}

/** « Isère (38) » */
const CODE_BRACKETS = /\s*\(\w+\)$/;

function departementOf(texte: string, { territoire }: Contexte, dire: Dire): string | undefined {
  const { departements } = territoire;
  const found = zoneNamed(departements, texte.replace(CODE_BRACKETS, ''));
  if (found) return found.code;
  const near = didYouMean(
    texte,
    departements.map(({ nom }) => nom),
  );
  dire(erreur('departement-inconnu', fr`département inconnu « ${echo(texte)} »${near}`));
  return undefined;
}

function constatOf(date: string, { today, anciens }: Contexte, dire: Dire): string {
  if (date > today.slice(0, date.length))
    dire(avertissement('date-a-venir', fr`cette date n'est pas encore venue`));
  if (anciens !== undefined && isAncien(date, anciens))
    dire(avertissement('constat-ancien', fr`personne ne l'a vérifié depuis ${date}`));
  return date;
}

/** Whether a year, a month or a day is wholly before a day. */
export const isAncien = (date: string, anciens: string) => date < anciens.slice(0, date.length);
