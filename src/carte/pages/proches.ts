import { type Acteur, joindre } from '../../acteurs/model.js';
import { nomOf, type Partenaire } from '../../kit/model.js';
import { nomsIn } from '../../kit/pages/mots.js';
import { lien, noticePortes, porteEnLigne } from '../../kit/pages/portes.js';
import { fileName } from '../../kit/pages/sources.js';
import { blanc, paragraphe, phrase, termSection } from '../../page/blocs.js';
import type { Fragment, Item, Phrase, Section } from '../../page/page.js';
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

/** How much is said of acteurs: their names in a row, or in a document each with how to reach it. */
type Detail = 'noms' | 'contacts';

/**
 * The acteurs of each partner; where there is none, how to approach it, unless that stands elsewhere on the
 * page. No section where no file of acteurs was read.
 */
export function sectionProches(
  partenaires: readonly Partenaire[],
  proches: Proches | undefined,
  portesAilleurs: readonly Partenaire[] = [],
  detail: Detail = 'noms',
): Section[] {
  if (!proches || partenaires.length === 0) return [];
  const { fichiers } = proches.repertoire.acteurs;
  const portes = portesMontrees(partenaires, proches, portesAilleurs);
  const entrees = partenaires.map((partenaire) => ({
    terme: nomOf(partenaire),
    items: itemsOf(partenaire, proches, portes.includes(partenaire), detail),
  }));
  const notices = [
    // A document does not name the folders of whoever made it.
    lectureWords(proches, detail === 'noms' ? fichiers : fichiers.map(fileName)),
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

function itemsOf(
  partenaire: Partenaire,
  proches: Proches,
  hasPorte: boolean,
  detail: Detail,
): Item[] {
  const { proches: known } = proches.of(partenaire.id);
  if (known.length === 0) {
    const porte = hasPorte ? [{ texte: fr` ; ${porteEnLigne(partenaire)}` }] : [];
    return [{ texte: [{ texte: aucunWords(partenaire, proches), sens: 'discret' }, ...porte] }];
  }
  const shown = known.slice(0, NOMMES);
  const reste = resteWords(partenaire, proches);
  return detail === 'noms'
    ? [{ texte: [...shown.map(nomEtLieu), ...reste].join(fr` ; `) }]
    : [
        ...shown.map((proche) => ({ texte: joignable(proche) })),
        ...reste.map((texte): Item => ({ texte, sens: 'discret' })),
      ];
}

/** An acteur with how to reach it, who says so, and when it was last seen to be so. */
function joignable(proche: Proche): Phrase {
  const { site, source, constate } = proche.acteur;
  const reach = joindre(proche.acteur) || site;
  const contact = reach === '' ? blanc(fr`contact`) : lien(reach);
  const origine = source === '' ? A_VERIFIER : lien(source);
  return phrase`${nomEtLieu(proche)} : ${contact} ; source : ${origine}${constate && ` (${constate})`}`;
}

/** Nobody says where this comes from. */
const A_VERIFIER: Fragment = { texte: fr`[à vérifier]`, sens: 'blanc' };

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

/**
 * Who of our région may sit for a partner at the tour de table, by name. An organisation is not its type: that
 * it answers the needs for which the type sits is said only where its own row does.
 */
export function tableWords(
  partenaire: Partenaire,
  besoins: readonly string[],
  proches: Proches | undefined,
): string[] {
  if (!proches) return [];
  const { proches: known } = proches.of(partenaire.id);
  if (known.length === 0) return [aucunWords(partenaire, proches)];
  const near = known.filter(isProche);
  if (near.length === 0) return [aucunDIci(proches)];
  const shown = near.slice(0, NOMMES).map(({ acteur }) => acteur);
  const unsaid = (acteur: Acteur) => besoins.filter((id) => !acteur.besoins.includes(id));
  const sure = shown.filter((acteur) => unsaid(acteur).length === 0);
  const others = shown.filter((acteur) => unsaid(acteur).length > 0);
  const noms = (some: readonly Acteur[]) => separate(some.map(({ nom }) => nom));
  const open = nomsIn(proches.kit.besoins, [...new Set(others.flatMap(unsaid))]);
  const elles = others.length > 1 ? fr`d'elles` : fr`d'elle`;
  return [
    ...(sure.length > 0 ? [fr`avec : ${noms(sure)}`] : []),
    ...(others.length > 0
      ? [
          fr`de ce type dans vos fichiers : ${noms(others)} ; ${separate(open)} : à vérifier auprès ${elles}`,
        ]
      : []),
    ...(near.length > NOMMES ? [etAutres(near.length - NOMMES)] : []),
  ];
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
