import type { Champ } from '../champs.js';

/** The formats of open data that become files of acteurs: under which titles each writes what acteurs have. */

/** As they are typed. */
export const FORMATS_IMPORT = ['rna', 'scdl-subventions'] as const;
export type FormatImport = (typeof FORMATS_IMPORT)[number];

/**
 * A column of the file that is written: one of a file of acteurs, or what `carte` keeps as it is: what the
 * organisation or the grant is for, and a place that the official list does not know, as the source writes it.
 */
export type ChampImport = Champ<'acteurs'> | 'objet' | 'lieu_ecrit';

/** What a row of open data says of an acteur, by column of the file that is written. */
export type ActeurImporte = Partial<Record<ChampImport, string>>;

/** What a column of the row at hand says. */
export interface LigneOuverte<Colonne extends string> {
  /** Its text, trimmed. */
  texte(colonne: Colonne): string;
  /** Whether it is a date. */
  isDate(colonne: Colonne): boolean;
}

/**
 * All that is known of a format. `Colonne` is what its columns are called here: their titles change from one
 * edition of a file to another.
 */
export interface FormatOuvert<Colonne extends string = string> {
  /** What it is called where a file of acteurs cites its source. */
  readonly titre: string;
  /** What it is, for who does not know it. */
  readonly description: string;
  /** The titles that each column has had, and those that its schema puts over it; that of today first. */
  readonly colonnes: Readonly<Record<Colonne, readonly string[]>>;
  /** Titles that look much like one of those, and are of columns that nothing is made of. */
  readonly autres: readonly string[];
  /** Those without which a file is not of this format. */
  readonly requises: readonly NoInfer<Colonne>[];
  /** Which columns say each field of an acteur: of several, the first that says it rightly. */
  readonly champs: Readonly<
    { nom: [NoInfer<Colonne>] } & Partial<Record<ChampImport, readonly NoInfer<Colonne>[]>>
  >;
  /** Where `--mot` looks. */
  readonly textes: readonly NoInfer<Colonne>[];
  /** Whether what the row tells of is no more; null where the format does not say. */
  readonly aCesse: ((ligne: LigneOuverte<NoInfer<Colonne>>) => boolean) | null;
  /** Whether several rows may tell of one acteur. */
  readonly regroupe: boolean;
}

/** Checks a format against its own columns, and forgets them. */
const defineFormat = <Colonne extends string>(format: FormatOuvert<Colonne>): FormatOuvert =>
  format as unknown as FormatOuvert;

/** Whether a format says where acteurs are. */
export const isSitue = ({ champs }: FormatOuvert): boolean => champs.commune !== undefined;

/**
 * The répertoire national des associations, as the ministère de l'Intérieur publishes it every month: the
 * files rna_waldec_… (associations with a RNA number) and rna_import_… (those that have declared nothing
 * since 2009, under an older number), where the commune has another title.
 */
const RNA = defineFormat({
  titre: 'RNA',
  description: 'répertoire national des associations',
  colonnes: {
    id: ['id'],
    siret: ['siret'],
    titre: ['titre'],
    objet: ['objet'],
    insee: ['adrs_codeinsee'],
    postal: ['adrs_codepostal'],
    commune: ['adrs_libcommune', 'libcom'],
    site: ['siteweb'],
    position: ['position'],
    maj: ['maj_time'],
    declaration: ['date_decla'],
    publication: ['date_publi'],
    dissolution: ['date_disso'],
  },
  autres: ['adrg_codepostal', 'adrg_libcommune', 'id_ex'],
  requises: ['id', 'titre', 'objet', 'insee', 'postal', 'commune', 'position', 'maj'],
  champs: {
    nom: ['titre'],
    commune: ['commune'],
    code_postal: ['postal'],
    code_insee: ['insee'],
    site: ['site'],
    siret: ['siret'],
    rna: ['id'],
    constate: ['maj', 'declaration', 'publication'],
    objet: ['objet'],
  },
  textes: ['titre', 'objet'],
  // A: active; D: dissolved; S: suppressed (a double, a mistake). A date of dissolution may come before the D.
  aCesse: ({ texte, isDate }) => /^[DS]$/i.test(texte('position')) || isDate('dissolution'),
  regroupe: false,
});

/**
 * The grants of a collectivité, by the schéma « subventions » of the Socle commun des données locales
 * (OpenDataFrance), versions 1.0 to 2.1, also as portals and towns entitle its columns: a row is a grant, which says nothing of where its beneficiary is.
 */
const SCDL_SUBVENTIONS = defineFormat({
  titre: 'Subventions (SCDL)',
  description: 'subventions d’une collectivité, au format du Socle commun des données locales',
  colonnes: {
    attribuant: [
      ...['nomAttribuant', "nom de l'attribuant", 'attribuant', 'attribuant_nom'],
      ...['autorité administrative'],
    ],
    date: [
      ...['dateConvention', 'date de la convention de subvention', 'date de la convention'],
      ...['date de convention', 'convention_date', 'date de la décision', "date d'attribution"],
      ...['date', 'exercice', 'année', 'année budgétaire'],
    ],
    nom: [
      ...['nomBeneficiaire', 'nom du bénéficiaire', 'bénéficiaire', 'raison sociale bénéficiaire'],
      ...['beneficiaire_nom', "nom de l'attributaire"],
    ],
    siret: [
      ...['idBeneficiaire', 'identification du bénéficiaire', 'identifiant du bénéficiaire'],
      ...['siret du bénéficiaire', 'n° siret du bénéficiaire', 'numéro siret du bénéficiaire'],
      ...['beneficiaire_id', 'n° siret attributaire', 'n° siret', 'numéro siret', 'siret'],
    ],
    rna: [
      ...['rnaBeneficiaire', 'numéro RNA du bénéficiaire', 'identification RNA du bénéficiaire'],
      ...['n° RNA du bénéficiaire', 'n° RNA', 'numéro RNA', 'RNA'],
    ],
    objet: [
      ...['objet', 'objet de la subvention', 'subvention_objet', 'objet de la convention'],
      ...["objet de l'aide", 'objet du dossier'],
    ],
    montant: [
      ...['montant', 'montant total de la subvention', 'montant de la subvention'],
      ...['subvention_montant', 'montant voté', "montant de l'aide"],
    ],
  },
  autres: ['idAttribuant', 'nature', 'datesPeriodeVersement'],
  // Since version 2.1 idBeneficiaire may be missing where rnaBeneficiaire is there.
  requises: ['attribuant', 'nom', 'objet', 'montant'],
  champs: {
    nom: ['nom'],
    siret: ['siret'],
    // Before there was a column for it, its number at the RNA was written in place of the SIRET.
    rna: ['rna', 'siret'],
    source: ['attribuant'],
    constate: ['date'],
    objet: ['objet'],
  },
  textes: ['nom', 'objet'],
  aCesse: null,
  regroupe: true,
});

/** A new format is an entry here, and its name in `FORMATS_IMPORT`. */
export const FORMATS: Readonly<Record<FormatImport, FormatOuvert>> = {
  rna: RNA,
  'scdl-subventions': SCDL_SUBVENTIONS,
};
