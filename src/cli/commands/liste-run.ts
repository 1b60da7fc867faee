import { couvertureOf } from '../../kit/couverture.js';
import { formatReleve, partenaireDocument, partenairesRows } from '../../kit/donnees.js';
import { pageListe } from '../../kit/pages/liste.js';
import type { Shows } from '../command.js';
import type { LINES, ROWS } from '../formats.js';
import { openKit } from './destinations.js';
import { findIds } from './lookup.js';
import type { SharedOptions } from './options.js';

interface ListeOptions extends SharedOptions {
  readonly besoin: readonly string[];
  /** One record a line, for other programs. */
  readonly lignes: boolean;
}

/** Every partner, or those that answer at least one of the besoins. */
export const run: Shows<ListeOptions, typeof ROWS | typeof LINES> = async (
  world,
  _names,
  options,
) => {
  const kit = await openKit(world, options);
  const besoins = findIds(kit, 'besoins', options.besoin);
  const partenaires = kit.partenaires.filter(
    (partenaire) =>
      besoins.length === 0 || besoins.some((besoin) => couvertureOf(partenaire, besoin).quarts > 0),
  );
  // Lines are text: a file of another kind would get something else under its name.
  if (options.lignes) return { texte: () => formatReleve(kit, partenaires) };
  return {
    page: () => pageListe(kit, partenaires, besoins),
    document: () => partenaires.map(partenaireDocument),
    rows: () => partenairesRows(kit, partenaires),
  };
};
