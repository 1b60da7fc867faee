import type { Acteur, Acteurs } from '../../acteurs/model.js';
import type { Kit } from '../../kit/model.js';
import { besoinsServis, isServiParType } from '../besoins.js';
import type { Cartographie } from '../cartographie.js';

/** The version of the document of `carte`: it grows when a key changes its meaning or goes. */
const VERSION = 1;

/** What the files say of the acteurs that the filters left, for another program: its keys are a contract. */
export function carteDocument({ fichiers, colonnes }: Acteurs, carte: Cartographie) {
  const { contexte, acteurs, groupes, manques } = carte;
  return {
    version: VERSION,
    fichiers,
    colonnes: colonnes.map(({ nom, role }) => ({ nom, role })),
    acteurs: acteurs.map((acteur) => acteurDocument(contexte.kit, acteur)),
    groupes: groupes.map(({ cle, nom, membres }) => ({ cle, nom, acteurs: idsOf(membres) })),
    manques: {
      types: idsOf(manques.types),
      besoins: idsOf(manques.besoins),
      sansType: manques.sansType.map(({ nom }) => nom),
    },
  };
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** An acteur with the besoins that it serves, said by its file or by its type. */
export function acteurDocument(kit: Kit, acteur: Acteur) {
  const { id, nom, type, commune, codePostal, codeInsee, departement, region } = acteur;
  const { pays, themes, odd, contact, site, siret, rna, actions } = acteur;
  const { latitude, longitude, source, constate, autres } = acteur;
  // Written out: of thousands, objects made by spreading take six times as long to make and to write.
  return {
    id,
    nom,
    type,
    commune,
    codePostal,
    codeInsee,
    departement,
    region,
    pays,
    themes,
    odd,
    besoins: besoinsServis(kit, acteur),
    besoinsDuType: isServiParType(kit, acteur),
    contact,
    site,
    siret,
    rna,
    actions,
    latitude,
    longitude,
    source,
    constate,
    autres,
  };
}
