import type { Conseil } from '../../conseil/conseil.js';
import { conseilDocument, pourquoiDocument } from '../../conseil/donnees.js';
import { pageNote } from '../../conseil/note/note.js';
import { type ConseilVue, pageConseil } from '../../conseil/pages/conseil.js';
import { pagePourquoi } from '../../conseil/pages/pourquoi.js';
import { conseilRows } from '../../conseil/rows.js';
import type { Kit, Partenaire } from '../../kit/model.js';
import type { World } from '../../world.js';
import type { PAGES, Resultat, ROWS } from '../formats.js';
import { findPartenaires } from './lookup.js';
import type { ConseilOptions } from './options.js';

/** The advice in each of the forms that a format may take. */
export function conseilResultat(
  { today }: World,
  conseil: Conseil,
  { collectivite, pour, date = today() }: ConseilOptions,
  vue: ConseilVue,
): Resultat<typeof ROWS> {
  return {
    page: () => pageConseil(conseil, vue),
    note: () => pageNote(conseil, { ...vue, collectivite, pour, date }),
    rows: () => conseilRows(conseil, vue.proches),
    document: () => conseilDocument(conseil, vue.proches),
  };
}

/** What was asked for: the advice, or why one partner is where it is. Throws UserError (exit code 2). */
export function askedResultat(
  world: World,
  conseil: Conseil,
  options: ConseilOptions,
  vue: ConseilVue,
): Resultat<typeof ROWS | typeof PAGES> {
  const [partenaire] = partenaireAsked(conseil.kit, options);
  if (!partenaire) return conseilResultat(world, conseil, options, vue);
  return {
    page: () => pagePourquoi(conseil, partenaire, vue.proches),
    document: () => pourquoiDocument(conseil, partenaire, vue.proches),
  };
}

/** The partner of `--pourquoi`, if one was given. Throws UserError (exit code 2) for an unknown one. */
export const partenaireAsked = (kit: Kit, { pourquoi }: ConseilOptions): Partenaire[] =>
  pourquoi === undefined ? [] : findPartenaires(kit, [pourquoi]);
