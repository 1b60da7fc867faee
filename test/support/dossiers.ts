import type { Proches } from '../../src/carte/proches.js';
import { createDemande, type Reponses } from '../../src/conseil/demande.js';
import { type Cadre, dossierOf } from '../../src/conseil/documents/dossier.js';
import { concerter } from '../../src/conseil/repondants/repondants.js';
import type { Kit } from '../../src/kit/model.js';
import type { Page, Section } from '../../src/page/page.js';
import { renderAccessible } from '../../src/rendu/accessible/index.js';
import { adviceOn } from './vues.js';

/** Dossiers of documents, and documents as words. */

export const CADRE: Cadre = { date: '2026-03-01' };

/** The dossier of one respondent. */
export const dossier = (
  kit: Kit,
  reponses: Partial<Reponses>,
  cadre: Partial<Cadre> = {},
  proches?: Proches,
) => dossierOf(adviceOn(kit, reponses), { ...CADRE, ...cadre }, proches);

/** The dossier of several. */
export function dossierDe(
  kit: Kit,
  all: Readonly<Record<string, Partial<Reponses>>>,
  cadre: Partial<Cadre> = {},
) {
  const none: Reponses = { besoins: [], essentiels: [], situations: [], refus: [] };
  const repondants = Object.entries(all).map(([nom, reponses]) => ({
    nom,
    demande: createDemande(kit, { ...none, ...reponses }),
  }));
  return dossierOf(concerter(kit, repondants), { ...CADRE, ...cadre });
}

/** What a document says, a sentence a line, in plain spaces and apostrophes. */
export const motsDe = (page: Page): string =>
  renderAccessible(page)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");

/** What one of its parts says; '' where there is none. */
export function motsDePartie({ sections }: Pick<Section, 'sections'>, titre: RegExp): string {
  const all = (sections ?? []).flatMap((one) => [one, ...(one.sections ?? [])]);
  const found = all.filter((one) => titre.test(one.titre.replaceAll('’', "'")));
  return motsDe({ titre: '', blocs: [], sections: found });
}
