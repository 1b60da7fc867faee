import { isCollectivite } from '../../territoire/outre-mer.js';
import { enumeration, fr, pluriel, separate } from '../../text/typography.js';
import type { Ici, Proches } from '../proches.js';

/** Of which files the acteurs beside a ranking are, from where they are seen, and in which order. */

/** What the acteurs are of, and in which order: what is near is what is governed together. */
export function titreProches({ repertoire: { ici } }: Proches): string {
  if (!ici) return fr`Acteurs de vos fichiers`;
  return fr`Acteurs de vos fichiers : ceux ${separate(cercles(ici))}, puis les autres`;
}

/** The circles around us, the nearest first. */
function cercles({ communes, epci, departement }: Ici): string[] {
  return [
    ...(communes.length > 0 ? [fr`de la commune`] : []),
    ...(epci === null ? [] : [fr`de l'intercommunalité`]),
    ...(isCollectivite(departement)
      ? [fr`de la collectivité`]
      : [fr`du département`, fr`de la région`]),
  ];
}

/** Where they were read and from where they are seen, and whom the section leaves out. */
export function lectureWords(
  { repertoire: { acteurs, ici, pays }, sansType }: Proches,
  fichiers = acteurs.fichiers,
): string {
  const said = [
    fr`Lus dans ${separate(fichiers)}`,
    ...(ici ? [fr`proximité vue de : ${ici.nom}`] : []),
    ...(pays.length > 0 ? [fr`pays : ${enumeration(pays.map(({ nom }) => nom))}`] : []),
  ].join(fr` ; `);
  if (sansType === 0) return fr`${said}.`;
  const shown = sansType > 1 ? fr`ne sont pas montrés` : fr`n'est pas montré`;
  return fr`${said}. ${pluriel(sansType, 'acteur')} sans type de partenaire ${shown}.`;
}
