import { nomOf, type Partenaire } from '../../kit/model.js';
import { noticePortes, porteEnLigne } from '../../kit/pages/portes.js';
import { paragraphe, termSection } from '../../page/blocs.js';
import type { Fragment, Section } from '../../page/page.js';
import { isCollectivite } from '../../territoire/noms.js';
import { enumeration, etAutres, fr, pluriel, separate } from '../../text/typography.js';
import {
  type Ici,
  isProche,
  NOMMES,
  type Proche,
  type Proches,
  type Proximite,
} from '../proches.js';

/** The organisations of each type of partner, beside its place in the ranking. */

/** Said of what the files do not have: the territory may have it. */
const AUCUN = fr`aucun acteur connu dans vos fichiers`;

/** What an acteur is to us; beyond our région, its département or its collectivité is named. */
const PROXIMITE_MOTS: Readonly<Record<Exclude<Proximite, 'ailleurs'>, string>> = {
  commune: fr`même commune`,
  intercommunalite: fr`même intercommunalité`,
  departement: fr`même département`,
  region: fr`même région`,
  inconnue: fr`lieu inconnu`,
};

/** « Maison de l’Europe (Grenoble, même commune) », « Quai 7 (Marseille, Bouches-du-Rhône) ». */
export function nomEtLieu({ acteur, lieu, zone, proximite }: Proche): string {
  const known = proximite === 'ailleurs' ? zone : proximite && PROXIMITE_MOTS[proximite];
  // « Paris » is a commune and a département, and needs to be said but once.
  const where = [...new Set([lieu, known])].filter(Boolean);
  return where.length === 0 ? acteur.nom : `${acteur.nom} (${where.join(', ')})`;
}

/**
 * The acteurs of each partner, a line each; where there is none, how to approach it, unless that stands
 * elsewhere on the page. No section where no file of acteurs was read.
 */
export function sectionProches(
  partenaires: readonly Partenaire[],
  proches: Proches | undefined,
  portesAilleurs: readonly Partenaire[] = [],
): Section[] {
  if (!proches || partenaires.length === 0) return [];
  const portes = portesMontrees(partenaires, proches, portesAilleurs);
  const entrees = partenaires.map((partenaire) => ({
    terme: nomOf(partenaire),
    items: [{ texte: typeWords(partenaire, proches, portes.includes(partenaire)) }],
  }));
  const notices = [
    lectureWords(proches),
    ...(portes.length > 0 ? [noticePortes(proches.kit)] : []),
  ];
  const discrets = notices.map((texte) => paragraphe(texte, 'discret'));
  return termSection(titreProches(proches), entrees, ...discrets);
}

/** The partners without an acteur of which the section says how to approach them. */
export function portesMontrees(
  partenaires: readonly Partenaire[],
  proches: Proches | undefined,
  portesAilleurs: readonly Partenaire[] = [],
): readonly Partenaire[] {
  return partenaires.filter(
    (partenaire) =>
      proches?.of(partenaire.id).proches.length === 0 &&
      partenaire.portesEntree.length > 0 &&
      !portesAilleurs.includes(partenaire),
  );
}

function typeWords(partenaire: Partenaire, proches: Proches, hasPorte: boolean): Fragment[] {
  const { proches: known } = proches.of(partenaire.id);
  if (known.length === 0) {
    const porte = hasPorte ? [{ texte: fr` ; ${porteEnLigne(partenaire)}` }] : [];
    return [{ texte: aucunWords(partenaire, proches), sens: 'discret' }, ...porte];
  }
  const parts = [...known.slice(0, NOMMES).map(nomEtLieu), ...resteWords(partenaire, proches)];
  return [{ texte: parts.join(fr` ; `) }];
}

/** What is said of a type without an acteur, or without one that acts in the countries. */
export function aucunWords({ id }: Partenaire, proches: Proches): string {
  const { horsPays } = proches.of(id);
  if (horsPays === 0) return AUCUN;
  const elsewhere = pluriel(horsPays, fr`connu ailleurs`, fr`connus ailleurs`);
  return fr`aucun acteur de ce type n'agit dans ${cePays(proches)}, d'après vos fichiers (${elsewhere})`;
}

/** How many more there are than are named, and than act in the countries. */
export function resteWords({ id }: Partenaire, proches: Proches): string[] {
  const { proches: known, horsPays } = proches.of(id);
  const reste = known.length - NOMMES;
  return [
    ...(reste > 0 ? [etAutres(reste)] : []),
    ...(horsPays > 0 ? [fr`et ${horsPays} sans action connue dans ${cePays(proches)}`] : []),
  ];
}

const cePays = ({ repertoire: { pays } }: Proches) =>
  pays.length > 1 ? fr`ces pays` : fr`ce pays`;

/** Who of our région may sit for a partner at the tour de table, by name. */
export function tableWords(partenaire: Partenaire, proches: Proches | undefined): string[] {
  if (!proches) return [];
  const { proches: known } = proches.of(partenaire.id);
  if (known.length === 0) return [aucunWords(partenaire, proches)];
  const near = known.filter(isProche);
  if (near.length === 0) return [aucunDIci(proches)];
  const noms = separate(near.slice(0, NOMMES).map(({ acteur }) => acteur.nom));
  const reste = near.length - NOMMES;
  return [fr`avec : ${noms}${reste > 0 ? ` ${etAutres(reste)}` : ''}`];
}

/** Said where acteurs of a type are known, but none of them in our région. */
function aucunDIci(proches: Proches): string {
  const { ici, pays } = proches.repertoire;
  const notre = ici && isCollectivite(ici.departement) ? fr`collectivité` : fr`région`;
  return pays.length === 0
    ? fr`aucun acteur connu de votre ${notre} dans vos fichiers`
    : fr`aucun acteur connu de votre ${notre} pour ${cePays(proches)} dans vos fichiers`;
}

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
