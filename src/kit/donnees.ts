import {
  besoinsOf,
  COLONNES,
  type Colonne,
  type Enonce,
  type Kit,
  nomOf,
  type Partenaire,
  type PorteEntree,
  texteOf,
} from './model.js';

/** What the kit says, for another program, in its own fields: the keys are a contract. */

export const textes = (enonces: readonly { readonly texte: string }[]) =>
  enonces.map(({ texte }) => texte);

/** The four columns of a partner, each as `of` makes it. */
export const colonnesOf = <T>(partenaire: Partenaire, of: (enonces: readonly Enonce[]) => T) =>
  Object.fromEntries(COLONNES.map((colonne) => [colonne, of(partenaire[colonne])])) as Record<
    Colonne,
    T
  >;

/** One partner, with the kit's own fields. */
export function partenaireDocument(partenaire: Partenaire) {
  const { id, nom, alias, portesEntree, provenance } = partenaire;
  const colonnes = colonnesOf(partenaire, (enonces) => enonces);
  const portes = portesEntree.map(porteDocument);
  return { id, nom, alias: textes(alias), ...colonnes, portesEntree: portes, provenance };
}

/** A fact on how to approach a partner. */
export const porteDocument = ({ role: _, fondement: __, ...porte }: PorteEntree) => porte;

/** What the source says as a whole, and the files that were read. */
export function sourcesDocument(kit: Kit, acteurs: readonly string[]) {
  const { titre, source, constat, analyse, recommandations, portesEntree, fichiers } = kit;
  return {
    titre,
    source: source ?? null,
    constat,
    analyse,
    recommandations,
    portesEntree: portesEntree.map(porteDocument),
    fichiers,
    acteurs,
  };
}

/**
 * Partners for a pipe (`cut`, `fzf`, `while read`): a line each, without a title, four fields apart by
 * a tab: id, name, ids of the besoins that it answers (commas between), contreparties (« ; » between).
 * An empty field is empty. No text of a kit holds a tab or a newline.
 */
export function formatReleve(kit: Kit, partenaires: readonly Partenaire[]): string {
  const lines = partenaires.map((partenaire) => {
    const { id, contreparties } = partenaire;
    const besoins = besoinsOf(kit, partenaire).map((besoin) => besoin.id);
    return [id, nomOf(partenaire), besoins.join(','), contreparties.map(texteOf).join(' ; ')];
  });
  return lines.map((fields) => `${fields.join('\t')}\n`).join('');
}
