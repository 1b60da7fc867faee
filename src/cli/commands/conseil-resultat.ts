import type { Proches } from '../../carte/proches.js';
import type { Conseil } from '../../conseil/conseil.js';
import type { Cadre } from '../../conseil/documents/dossier.js';
import { conseilDocument, pourquoiDocument } from '../../conseil/donnees.js';
import { type ConseilVue, pageConseil } from '../../conseil/pages/conseil.js';
import { pagePourquoi } from '../../conseil/pages/pourquoi.js';
import type { Concertation } from '../../conseil/repondants/repondants.js';
import { conseilRows } from '../../conseil/rows.js';
import { usageError } from '../../errors.js';
import type { Kit, Partenaire } from '../../kit/model.js';
import type { Page } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { PAGE, PAGES, Resultat, ROWS } from '../formats.js';
import { findPartenaires } from './lookup.js';
import type { ConseilOptions } from './options.js';

/** The advice in each of the forms that a format may take. */
export const conseilResultat = (
  world: World,
  conseil: Conseil,
  options: ConseilOptions,
  vue: ConseilVue,
): Resultat<typeof ROWS> => ({
  page: () => pageConseil(conseil, vue),
  note: () => pageDocument(world, conseil, options, vue.proches),
  rows: () => conseilRows(conseil, vue.proches),
  document: () => conseilDocument(conseil, vue.proches),
});

/** The document that was asked for, else the note; documents are loaded only where one is made. */
export async function pageDocument(
  world: World,
  source: Conseil | Concertation,
  options: ConseilOptions,
  proches: Proches | undefined,
): Promise<Page> {
  const { DOCUMENTS, dossierOf } = await import('../../conseil/documents/documents.js');
  const dossier = dossierOf(source, cadreOf(world, source.kit, options), proches);
  return DOCUMENTS[options.document ?? 'note'](dossier);
}

/** What the line says of a document. Throws UserError (exit code 2) for a partner that is none, or whom no document asks for. */
export function cadreOf(world: World, kit: Kit, options: ConseilOptions): Cadre {
  const { collectivite, pour, seance, rapporteur, partenaire, date = world.today() } = options;
  if (partenaire.length > 0 && options.document !== 'rencontre')
    throw usageError(
      fr`--partenaire ne va qu'avec les fiches de rencontre`,
      fr`Ajoutez --document rencontre, ou retirez --partenaire.`,
    );
  const partenaires = partenaire.length > 0 ? findPartenaires(kit, partenaire) : undefined;
  return { collectivite, pour, date, seance, rapporteur, ...(partenaires && { partenaires }) };
}

/** What was asked for: the advice, a document, or why one partner is where it is. Throws UserError (exit code 2). */
export function askedResultat(
  world: World,
  conseil: Conseil,
  options: ConseilOptions,
  vue: ConseilVue,
): Resultat<typeof ROWS | typeof PAGES | typeof PAGE> {
  if (options.document) return { page: () => pageDocument(world, conseil, options, vue.proches) };
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
