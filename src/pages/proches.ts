import { NOMMES, type Proche, type Proches, type Proximite } from '../cartographie/proches.js';
import { type Kit, nomOf, type Partenaire } from '../kit/model.js';
import { enumeration, fr, pluriel, separate } from '../text/typography.js';
import type { Fragment, Paragraphe, Section } from './page.js';
import { noticePortes, porteEnLigne } from './portes.js';

/** The organisations of each type of partner, beside its place in the ranking. */

/** Said of what the files do not have: the territory may have it. */
const AUCUN = fr`aucun acteur connu dans vos fichiers`;

const PROXIMITE_MOTS: Readonly<Record<Proximite, string>> = {
  commune: fr`même commune`,
  intercommunalite: fr`même intercommunalité`,
  departement: fr`même département`,
  region: fr`même région`,
  ailleurs: fr`autre région`,
  inconnue: fr`lieu inconnu`,
};

/** « Maison de l’Europe (Grenoble, même commune) ». */
export function nomEtLieu({ acteur, lieu, proximite }: Proche): string {
  const where = [lieu, proximite === null ? '' : PROXIMITE_MOTS[proximite]].filter(Boolean);
  return where.length === 0 ? acteur.nom : `${acteur.nom} (${where.join(', ')})`;
}

/**
 * The acteurs of each partner, a line each; where there is none, how to approach it, unless that stands
 * elsewhere on the page. No section where no file of acteurs was read.
 */
export function sectionProches(
  kit: Kit,
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
  const notice: Paragraphe[] = portes.length > 0 ? [discret(noticePortes(kit))] : [];
  return [
    {
      titre: titreProches(proches),
      blocs: [{ genre: 'definitions', entrees }, discret(lectureWords(proches)), ...notice],
    },
  ];
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
  return horsPays > 0 ? fr`${AUCUN} pour ${cePays(proches)}, sur ${horsPays} de ce type` : AUCUN;
}

/** How many more there are than are named, and than act in the countries. */
export function resteWords({ id }: Partenaire, proches: Proches): string[] {
  const { proches: known, horsPays } = proches.of(id);
  const reste = known.length - NOMMES;
  return [
    ...(reste > 0 ? [fr`et ${pluriel(reste, 'autre')}`] : []),
    ...(horsPays > 0 ? [fr`et ${horsPays} sans action connue dans ${cePays(proches)}`] : []),
  ];
}

const cePays = ({ repertoire: { pays } }: Proches) =>
  pays.length > 1 ? fr`ces pays` : fr`ce pays`;

/** Who may sit for a partner at the tour de table, by name. */
export function tableWords(partenaire: Partenaire, proches: Proches | undefined): string[] {
  if (!proches) return [];
  const { proches: known } = proches.of(partenaire.id);
  if (known.length === 0) return [aucunWords(partenaire, proches)];
  const noms = separate(known.slice(0, NOMMES).map(({ acteur }) => acteur.nom));
  const reste = known.length - NOMMES;
  return [fr`avec : ${noms}${reste > 0 ? fr` et ${pluriel(reste, 'autre')}` : ''}`];
}

/** What the acteurs are of, and in which order. */
export const titreProches = ({ repertoire: { ici } }: Proches) =>
  ici ? fr`Acteurs de vos fichiers, les plus proches d'abord` : fr`Acteurs de vos fichiers`;

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

const discret = (texte: string): Paragraphe => ({ genre: 'paragraphe', sens: 'discret', texte });
