import { defineFormat } from './format.js';
import { dateDe, premier, rnaDe, siretDe } from './valeurs.js';

/**
 * The répertoire national des associations, as the ministère de l'Intérieur publishes it every month: the
 * files rna_waldec_… (associations with a RNA number) and rna_import_… (those that have declared nothing
 * since 2009, under an older number), where the commune has another title.
 */
export const RNA = defineFormat({
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
  requises: ['id', 'titre', 'objet', 'insee', 'postal', 'commune', 'position', 'maj'],
  // A: active; D: dissolved; S: suppressed (a double, a mistake). A date of dissolution may come before the D.
  aCesse: (lire) => /^[DS]$/i.test(lire('position')) || dateDe(lire('dissolution')) !== '',
  lieu: { insee: 'insee', postal: 'postal', commune: 'commune' },
  textes: ['titre', 'objet'],
  champs: {
    nom: (lire) => lire('titre'),
    site: (lire) => lire('site'),
    siret: (lire) => siretDe(lire('siret')),
    rna: (lire) => rnaDe(lire('id')),
    constate: (lire) =>
      premier(
        ...(['maj', 'declaration', 'publication'] as const).map((date) => dateDe(lire(date))),
      ),
    objet: (lire) => lire('objet'),
  },
  regroupe: false,
});
