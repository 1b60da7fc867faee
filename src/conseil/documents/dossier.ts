import type { Proches } from '../../carte/proches.js';
import type { Assemblee, Partenaire, PorteEntree } from '../../kit/model.js';
import { blanc, phrase } from '../../page/blocs.js';
import type { Fragment, Page, Phrase } from '../../page/page.js';
import { dateLongue } from '../../text/date.js';
import { fr } from '../../text/typography.js';
import { type Classe, premiersOf } from '../classement.js';
import { advise, type Conseil } from '../conseil.js';
import { createDemande } from '../demande.js';
import { premiersNommes } from '../pages/reponse.js';
import type { Concertation } from '../repondants/repondants.js';
import { ASSEMBLEES } from './noms.js';

/** What of a document only the person knows. */
export interface Cadre {
  readonly collectivite?: string | undefined;
  readonly pour?: Assemblee | undefined;
  /** AAAA-MM-JJ. */
  readonly date: string;
  /** The day on which the assembly meets, AAAA-MM-JJ. */
  readonly seance?: string | undefined;
  readonly rapporteur?: string | undefined;
  /** Whom to meet; without any, those that are proposed. */
  readonly partenaires?: readonly Partenaire[];
}

/** What every document is made of: what is advised, and whom it proposes to approach. */
export interface Dossier {
  /** The advice; of several respondents, the one on all that somebody asks for or refuses. */
  readonly conseil: Conseil;
  /** Where several answered. */
  readonly concertation?: Concertation;
  /** The acteurs beside the types; not there where no file of acteurs was read. */
  readonly proches?: Proches | undefined;
  readonly cadre: Cadre;
  /** Those in first place, then the others of the tour de table. */
  readonly proposes: readonly Partenaire[];
}

/** The dossier of one respondent, or of several, whose first ones are those whom they come to together. */
export function dossierOf(
  source: Conseil | Concertation,
  cadre: Cadre,
  proches?: Proches,
): Dossier {
  const concertation = 'repondants' in source ? source : undefined;
  const conseil = 'repondants' in source ? adviseAll(source) : source;
  const premiers = concertation
    ? premiersOf(concertation.classement).map(({ partner }) => partner)
    : premiersNommes(conseil).map(({ partenaire }) => partenaire);
  const table = conseil.tourDeTable.membres.map(({ partenaire }) => partenaire);
  const proposes = [...new Set([...premiers, ...table])];
  return { conseil, ...(concertation && { concertation }), cadre, proches, proposes };
}

/** The advice on all that somebody asks for or refuses; what is essential to one is so to all. */
function adviseAll({ kit, repondants }: Concertation): Conseil {
  const all = repondants.map(({ demande }) => demande);
  const besoins = all.flatMap((demande) => demande.besoins);
  const ids = (some: typeof besoins) => some.map(({ id }) => id);
  const demande = createDemande(kit, {
    besoins: ids(besoins),
    essentiels: ids(besoins.filter(({ priorite }) => priorite === 'essentiel')),
    situations: all.flatMap(({ situations }) => situations),
    refus: all.flatMap(({ refus }) => refus),
  });
  return advise(kit, demande);
}

/** The ranked partners that are proposed. */
export const classesProposees = ({ conseil, proposes }: Dossier): readonly Classe[] =>
  conseil.classement.filter(({ partenaire }) => proposes.includes(partenaire));

/** The facts of the complement on some subjects that hold for the assembly, but those that are doubtful. */
export const faitsSur = (
  { conseil, cadre: { pour } }: Dossier,
  ...sujets: readonly PorteEntree['sujet'][]
): readonly PorteEntree[] =>
  conseil.kit.portesEntree.filter(
    (porte) =>
      sujets.includes(porte.sujet) &&
      (porte.pour.length === 0 || porte.pour.some((one) => one === pour)) &&
      !porte.texte.includes(fr`à vérifier`),
  );

/** Words that the person gave, or the blank for them. */
export const dit = (words: string | undefined, quoi: string): Fragment =>
  words === undefined ? blanc(quoi) : { texte: words };

/** A line of the head of a document. */
type Ligne = readonly [terme: string, texte: Phrase];

/** Before whom a document comes, when, and who presents it. */
export function seanceOf({ cadre: { pour, seance, rapporteur } }: Dossier): readonly Ligne[] {
  const assemblee = dit(pour && ASSEMBLEES[pour].assemblee, fr`assemblée`);
  const date = dit(seance && dateLongue(seance), fr`date de la séance`);
  return [
    [fr`Assemblée`, phrase`${assemblee}, séance du ${date}`],
    [fr`Rapporteur`, [dit(rapporteur, fr`nom et qualité`)]],
  ];
}

/** A document without its sections: its title, whose it is, and of which day. */
export function feuille(
  { cadre: { collectivite, date } }: Dossier,
  titre: string,
  ...more: readonly Ligne[]
): Omit<Page, 'sections'> {
  const lignes: readonly Ligne[] = [
    [fr`Collectivité`, [dit(collectivite, fr`nom de la collectivité`)]],
    [fr`Date`, dateLongue(date)],
    ...more,
  ];
  const entrees = lignes.map(([terme, texte]) => ({ terme, items: [{ texte }] }));
  return {
    titre,
    fiche: { date, ...(collectivite && { auteur: collectivite }) },
    blocs: [{ genre: 'definitions', entrees }],
  };
}
