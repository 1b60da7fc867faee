/** Files of open data in their real shape. */

/** The columns of rna_waldec_AAAAMMJJ_dpt_XX.csv, in their order. */
export const COLONNES_RNA =
  'id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;observation;position;maj_time'.split(
    ';',
  );

/** Those of rna_import_AAAAMMJJ_dpt_XX.csv. */
export const COLONNES_RNA_IMPORT =
  'id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;adrs_codeinsee;dir_civilite;siteweb;observation;position;rup_mi;maj_time'.split(
    ';',
  );

/** Those of the schéma « subventions » of the SCDL, version 2.1. */
export const COLONNES_SCDL =
  'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention'.split(
    ',',
  );

export type Ligne = Readonly<Record<string, string>>;

/** What a row says where a test says nothing else. */
const ASSOCIATION: Ligne = {
  id: 'W381000001',
  gestion: '381P',
  date_creat: '2004-02-19',
  date_decla: '2016-12-07',
  date_publi: '2016-12-17',
  date_disso: '0001-01-01',
  nature: 'D',
  groupement: 'S',
  titre: 'COMITÉ DE JUMELAGE',
  objet: 'promouvoir les échanges',
  objet_social1: '006100',
  objet_social2: '000000',
  adrs_numvoie: '12',
  adrs_typevoie: 'RUE',
  adrs_libvoie: 'de la République',
  adrs_codeinsee: '38185',
  adrs_codepostal: '38000',
  adrs_libcommune: 'Grenoble',
  libcom: 'Grenoble',
  adrg_libvoie: '12 rue de la République',
  adrg_codepostal: '38000',
  adrg_achemine: 'GRENOBLE',
  adrg_pays: 'FRANCE',
  dir_civilite: 'PM',
  publiweb: '1',
  position: 'A',
  maj_time: '2023-05-04 14:07:21',
};

const SUBVENTION: Ligne = {
  nomAttribuant: 'Ville de Voiron',
  idAttribuant: '21380563100014',
  dateConvention: '2023-06-27',
  nomBeneficiaire: 'Comité de jumelage',
  objet: 'Fonctionnement',
  montant: '1500.00',
  nature: 'aide en numéraire',
  conditionsVersement: 'unique',
  datesPeriodeVersement: '2023-07-01',
  notificationUE: 'non',
  pourcentageSubvention: '1.00',
};

/** Rows as these files have them: every cell of the RNA in quotation marks, of the SCDL where need be. */
const tableau = (
  colonnes: readonly string[],
  lignes: readonly Ligne[],
  usual: Ligne,
  separateur: string,
  isAlwaysQuoted: boolean,
) =>
  [colonnes, ...lignes.map((ligne) => colonnes.map((nom) => ligne[nom] ?? usual[nom] ?? ''))]
    .map((cells) =>
      cells
        .map((cell) =>
          isAlwaysQuoted || /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(separateur),
    )
    .map((row) => `${row}\n`)
    .join('');

/** A file of associations, each told by what is not usual of it. */
export const rna = (lignes: readonly Ligne[], colonnes = COLONNES_RNA) =>
  tableau(colonnes, lignes, ASSOCIATION, ';', true);

/** A file of grants. */
export const subventions = (lignes: readonly Ligne[], colonnes = COLONNES_SCDL) =>
  tableau(colonnes, lignes, SUBVENTION, ',', false);
