import type { Bilan } from '../../../src/acteurs/import/bilan.js';
import type { ActeurImporte } from '../../../src/acteurs/import/formats.js';
import { type Commande, createImport } from '../../../src/acteurs/import/import.js';
import type { Filtres } from '../../../src/acteurs/import/juge.js';
import { territoire } from '../../support/territoire.js';

/** What becomes of the text or the bytes of a file, cut anywhere. */
export function importer(
  content: string | Uint8Array,
  commande: Partial<Omit<Commande, 'filtres'>> & { readonly filtres?: Partial<Filtres> } = {},
): { readonly fiches: readonly ActeurImporte[]; readonly bilan: Bilan } {
  const { format = 'rna', fichier = 'dossier/rna.csv', type = '' } = commande;
  const filtres = { departements: [], communes: [], mots: [], ...commande.filtres };
  const fiches: ActeurImporte[] = [];
  const travail = createImport({ format, fichier, type, filtres }, territoire(), (fiche) =>
    fiches.push(fiche),
  );
  const bytes = Buffer.from(content as string);
  for (let at = 0; at < bytes.length; at += 11) travail.push(bytes.subarray(at, at + 11));
  return { bilan: travail.end(), fiches };
}

/** How many rows were left out for each reason that there was. */
export const ecarts = ({ ecarts }: Bilan) =>
  Object.fromEntries(
    Object.entries(ecarts).flatMap(([raison, { nombre }]) =>
      nombre > 0 ? [[raison, nombre]] : [],
    ),
  );
