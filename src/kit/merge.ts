import {
  COLONNES,
  type Colonne,
  type Enonce,
  type Fichier,
  type Kit,
  type Partenaire,
} from './model.js';
import type { KitFile } from './schema.js';

/** A file's checked content, and what it is to the kit. */
export interface KitPart extends Fichier {
  readonly contenu: KitFile;
}

/**
 * One kit from the kit file and its supplements, in that order. Supplements only add; what they add
 * carries their `titre` as provenance. The files have passed checkRules.
 */
export function mergeKit(parts: readonly [KitPart, ...KitPart[]]): Kit {
  const [{ contenu: base }] = parts;
  const added = <T extends object>(pick: (file: KitFile) => readonly T[]) =>
    parts.flatMap((part) => mark(pick(part.contenu), part));
  return {
    titre: base.titre,
    source: base.source,
    constat: base.constat ?? '',
    besoins: added((file) => file.besoins),
    situations: added((file) => file.situations),
    natures: added((file) => file.natures),
    partenaires: mergePartenaires(parts),
    analyse: base.analyse,
    recommandations: base.recommandations,
    portesEntree: added((file) => file.portesEntree),
    fichiers: parts.map(({ chemin, titre, role }) => ({ chemin, titre, role })),
  };
}

function mark<T extends object>(items: readonly T[], { role, titre }: Fichier) {
  const provenance = role === 'kit' ? null : titre;
  return items.map((item) => ({ ...item, provenance }));
}

function mergePartenaires(parts: readonly KitPart[]): Partenaire[] {
  const byId = new Map<string, Partenaire>();
  for (const part of parts) {
    for (const raw of part.contenu.partenaires) {
      const known = byId.get(raw.id);
      const colonnes = Object.fromEntries(
        COLONNES.map((colonne) => [
          colonne,
          [...(known?.[colonne] ?? []), ...mark(raw[colonne], part)],
        ]),
      ) as Record<Colonne, Enonce[]>;
      byId.set(raw.id, {
        id: raw.id,
        nom: known?.nom ?? raw.nom ?? raw.id,
        alias: [...(known?.alias ?? []), ...raw.alias],
        provenance: known ? known.provenance : part.role === 'kit' ? null : part.titre,
        ...colonnes,
        portesEntree: [...(known?.portesEntree ?? []), ...mark(raw.portesEntree, part)],
      });
    }
  }
  return [...byId.values()];
}
