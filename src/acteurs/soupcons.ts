import type { Table } from '../lecture/tables/table.js';
import { echo } from '../text/clean.js';
import { fr } from '../text/typography.js';
import { luesOf } from './champs.js';
import { avertissement, type Constats } from './constats.js';
import { isVide } from './marques.js';
import { champNear, type Entete } from './titres-connus.js';

/** As many rows tell what the values of a column are like; one in ten may be of another kind. */
const VUES = 200;
const AUTRES = 0.1;

/** Asks about columns that are not understood where their title, or their values, are nearly those of a known one. */
export function tellSoupcons(table: Table, entete: Entete, constats: Constats): void {
  const { forme, ligne, colonnes } = entete;
  const used = new Set(colonnes.map(({ champ }) => champ));
  const known = Object.entries(luesOf(forme)).filter(([champ]) => !used.has(champ));
  for (const { index, titre, champ } of colonnes) {
    if (champ !== null || titre === '') continue;
    const near = champNear(forme, titre);
    const rows = table.lignes.slice(ligne + 1, ligne + 1 + VUES);
    const cellules = rows.map((row) => row[index] ?? '').filter((cellule) => !isVide(cellule));
    const isLike = (indice: RegExp | undefined) =>
      cellules.length > 0 &&
      cellules.filter((cellule) => !indice?.test(cellule)).length <= AUTRES * cellules.length;
    const [found] =
      known.find(([one]) => one === near) ?? known.find(([, { indice }]) => isLike(indice)) ?? [];
    if (found === undefined) continue;
    const why = found === near ? '' : fr` d'après ce qu'elle contient,`;
    const message = fr`colonne « ${echo(titre)} » inconnue, gardée telle quelle ;${why} vouliez-vous dire « ${found} » ?`;
    constats.add({ table, ligne, colonne: index }, avertissement('titre-inconnu', message));
  }
}
