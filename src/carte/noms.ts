import type { Acteur } from '../acteurs/model.js';
import { nomOdd } from '../acteurs/odd.js';
import { type Kit, nomOf } from '../kit/model.js';
import { nomDuPays } from '../territoire/pays.js';
import type { Territoire } from '../territoire/territoire.js';
import { fr } from '../text/typography.js';
import { type Axe, cleLibre } from './axes.js';

/** What gives keys their names and their order. */
export interface Contexte {
  readonly kit: Kit;
  readonly territoire: Territoire;
}

/** What an axis is called, and what is said where an acteur has no key of it. */
export const AXE_MOTS: Readonly<Record<Axe, { readonly nom: string; readonly sans: string }>> = {
  type: { nom: fr`type`, sans: fr`sans type` },
  categorie: { nom: fr`catégorie`, sans: fr`sans catégorie` },
  commune: { nom: fr`commune`, sans: fr`sans commune connue` },
  departement: { nom: fr`département`, sans: fr`sans lieu connu` },
  region: { nom: fr`région`, sans: fr`sans région connue` },
  pays: { nom: fr`pays`, sans: fr`sans pays d'action` },
  besoin: { nom: fr`besoin`, sans: fr`sans besoin servi` },
  theme: { nom: fr`thème`, sans: fr`sans thème` },
  odd: { nom: fr`ODD`, sans: fr`sans ODD` },
};

type Nommer = (cle: string) => string;

/** How keys of each axis are called; a theme or a catégorie as the first acteur writes it. */
export const NOMMER: Readonly<
  Record<Axe, (contexte: Contexte, acteurs: readonly Acteur[]) => Nommer>
> = {
  type: ({ kit }) => declared(kit.partenaires),
  categorie: (_, acteurs) => spelling(acteurs, ({ categorie }) => [categorie]),
  besoin: ({ kit }) => declared(kit.besoins),
  commune: (contexte) => (code) => nomDeCommune(contexte, code),
  departement: (contexte) => (code) => contexte.territoire.departement(code)?.nom ?? code,
  region: (contexte) => (code) => contexte.territoire.region(code)?.nom ?? code,
  pays: () => nomDuPays,
  theme: (_, acteurs) => spelling(acteurs, themesOf),
  odd: () => nomOdd,
};

/** A commune of the official list with its département: many have the name of another. */
function nomDeCommune({ territoire }: Contexte, code: string): string {
  const commune = territoire.commune(code);
  return commune ? `${commune.nom} (${commune.departement})` : code;
}

function declared(things: Kit['partenaires'] | Kit['besoins']): Nommer {
  const noms = new Map(things.map((thing) => [thing.id, nomOf(thing)]));
  return (id) => noms.get(id) ?? id;
}

/** By its key, each text that an acteur has, as it is first written. */
function spelling(
  acteurs: readonly Acteur[],
  textesOf: (acteur: Acteur) => readonly string[],
): Nommer {
  const written = new Map<string, string>();
  for (const texte of acteurs.flatMap(textesOf)) {
    if (!written.has(cleLibre(texte))) written.set(cleLibre(texte), texte);
  }
  return (cle) => written.get(cle) ?? cle;
}

const themesOf = (acteur: Acteur) => [acteur, ...acteur.actions].flatMap(({ themes }) => themes);
