import { defineFormat } from './format.js';
import { dateDe, premier, rnaDe, siretDe } from './valeurs.js';

/**
 * The grants of a collectivité, by the schéma « subventions » of the Socle commun des données locales
 * (OpenDataFrance), versions 1.1 to 2.1: a row is a grant, which says nothing of where its beneficiary is.
 */
export const SCDL_SUBVENTIONS = defineFormat({
  titre: 'Subventions (SCDL)',
  description: 'subventions d’une collectivité, au format du Socle commun des données locales',
  colonnes: {
    attribuant: ['nomAttribuant'],
    date: ['dateConvention'],
    nom: ['nomBeneficiaire'],
    siret: ['idBeneficiaire'],
    rna: ['rnaBeneficiaire'],
    objet: ['objet'],
    montant: ['montant'],
  },
  // Since version 2.1 idBeneficiaire may be missing where rnaBeneficiaire is there.
  requises: ['attribuant', 'date', 'nom', 'objet', 'montant'],
  aCesse: null,
  lieu: null,
  textes: ['nom', 'objet'],
  champs: {
    nom: (lire) => lire('nom'),
    siret: (lire) => siretDe(lire('siret')),
    // Before there was a column for it, its number at the RNA was written in place of the SIRET.
    rna: (lire) => premier(rnaDe(lire('rna')), rnaDe(lire('siret'))),
    source: (lire) => lire('attribuant'),
    constate: (lire) => dateDe(lire('date')),
    objet: (lire) => lire('objet'),
  },
  regroupe: true,
});
