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
    portesEntree: parts.flatMap((part) => portes(part.contenu.portesEntree, part)),
    fichiers: parts.map(({ chemin, titre, role }) => ({ chemin, titre, role })),
  };
}

const provenanceOf = ({ role, titre }: Fichier) => (role === 'kit' ? null : titre);

function mark<T extends object>(items: readonly T[], part: Fichier) {
  const provenance = provenanceOf(part);
  return items.map((item) => ({ ...item, provenance }));
}

function portes(items: KitFile['portesEntree'], part: Fichier) {
  return mark(items, part).map((porte) => ({ ...porte, role: part.role }));
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
        alias: [
          ...(known?.alias ?? []),
          ...mark(
            raw.alias.map((texte) => ({ texte })),
            part,
          ),
        ],
        provenance: known ? known.provenance : provenanceOf(part),
        ...colonnes,
        portesEntree: [...(known?.portesEntree ?? []), ...portes(raw.portesEntree, part)],
      });
    }
  }
  return [...byId.values()];
}
