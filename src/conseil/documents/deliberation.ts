import { nomOf, type PorteEntree, texteOf } from '../../kit/model.js';
import { nomSource } from '../../kit/pages/mots.js';
import { factOf, porteItem } from '../../kit/pages/portes.js';
import { blanc, listSection, paragraphe, phrase, section, termSection } from '../../page/blocs.js';
import type { Fragment, Item, Page, Section } from '../../page/page.js';
import { enumeration, fr, minuscule } from '../../text/typography.js';
import { besoinsCites } from '../pages/besoins.js';
import { classesProposees, type Dossier, dit, faitsSur, feuille, seanceOf } from './dossier.js';
import { ASSEMBLEES } from './noms.js';
import { reponsesOf } from './note.js';

/**
 * The text that the assembly votes, as a draft: what it is based on, what it considers, what it decides. It
 * affirms nothing that the kit does not say, and quotes what it says as the sheet's.
 */
export const pageDeliberation = (dossier: Dossier): Page => ({
  ...feuille(
    dossier,
    fr`Projet de délibération : partenariats de l'action internationale`,
    ...seanceOf(dossier),
    [fr`Numéro`, [blanc(fr`numéro de la délibération`)]],
    [fr`Objet`, [blanc(fr`projet ou action concernés`)]],
    [fr`Présents`, [blanc(fr`présents, absents, pouvoirs, secrétaire de séance`)]],
  ),
  sections: [
    ...listSection(fr`Visas`, visasOf(dossier)),
    ...listSection(fr`Considérants`, considerantsOf(dossier)),
    section(
      fr`Après en avoir délibéré, décide`,
      ...articlesOf(dossier).map((one) => paragraphe(one)),
    ),
    ...sectionVote(dossier),
    ...sectionsAVerifier(dossier),
  ],
});

/** The articles of the code for this assembly, then what only its officer knows. */
function visasOf(dossier: Dossier): Item[] {
  const { pour } = dossier.cadre;
  const visas = faitsSur(dossier, 'fondement').flatMap(({ visa }) => visa ?? []);
  const blancs = [
    ...(pour === undefined ? [fr`article qui vaut pour cette assemblée`] : []),
    ...(pour === 'epci' ? [fr`statuts`] : []),
    fr`délibérations antérieures, budget`,
  ];
  return [
    ...visas.map((visa) => ({
      texte: fr`Vu ${visa} du Code général des collectivités territoriales ;`,
    })),
    ...blancs.map((quoi) => ({ texte: phrase`Vu ${blanc(quoi)} ;` })),
  ];
}

/** The needs, then what the sheet says, quoted as the sheet's, and what the law asks to consider. */
function considerantsOf(dossier: Dossier): Item[] {
  const { kit, demande } = dossier.conseil;
  const ids = demande.besoins.map(({ id }) => id);
  const besoins = ids.length > 1 ? fr`ces besoins` : fr`ce besoin`;
  const odd = blanc(fr`objectifs concernés`);
  return [
    {
      texte: fr`Considérant que la collectivité a exprimé ${besoins} : ${besoinsCites(kit, ids)} ;`,
    },
    ...classesProposees(dossier).map((classe) => ({
      texte: fr`Considérant ce que la fiche ${nomSource(kit)} dit de ce partenaire, ${nomOf(classe.partenaire)} :`,
      suite: [
        ...reponsesOf(dossier.conseil, classe).map(({ texte }) => texte),
        ...classe.partenaire.contreparties.map((one) => fr`contrepartie : « ${texteOf(one)} »`),
      ],
    })),
    ...faitsSur(dossier, 'odd').map(({ texte }) => ({
      texte: phrase`Considérant que, ${minuscule(texte)} : ${odd} ;`,
    })),
    { texte: phrase`Considérant ${blanc(fr`intérêt du projet pour le territoire`)} ;` },
  ];
}

/** What is decided: whom to approach, who does it, and with which money. */
function articlesOf({ proposes, cadre: { pour } }: Dossier): Fragment[][] {
  const noms = dit(enumeration(proposes.map(nomOf)) || undefined, fr`partenaires`);
  const executif = dit(pour && ASSEMBLEES[pour].executif, fr`l'exécutif`);
  const credits = blanc(fr`montant, imputation budgétaire, ou sans incidence financière`);
  const articles = [
    phrase`d'autoriser ${executif} à approcher, pour ${blanc(fr`projet ou action concernés`)} : ${noms} ;`,
    phrase`de mandater ${blanc(fr`nom et qualité`)} pour conduire ces échanges et en rendre compte à l'assemblée avant le ${blanc(fr`date`)} ;`,
    phrase`d'inscrire les crédits nécessaires : ${credits}.`,
  ];
  return articles.map((article, i) => [
    { texte: fr`Article ${i === 0 ? '1er' : i + 1} : `, sens: 'important' },
    ...article,
  ]);
}

/** The vote, who signs, and when the text goes to the representative of the State. */
function sectionVote({ cadre: { pour } }: Dossier): Section[] {
  const isCommune = pour === 'commune';
  const lignes = [
    [fr`Pour`, fr`nombre`],
    [fr`Contre`, fr`nombre`],
    [fr`Abstentions`, fr`nombre`],
    [isCommune ? fr`Le maire` : fr`Pour l'assemblée`, fr`nom, qualité et signature`],
    [fr`Secrétaires`, isCommune ? fr`le ou les secrétaires de séance` : fr`secrétaire de séance`],
    [fr`Transmission`, fr`date d'envoi au représentant de l'État et de son accusé de réception`],
    [fr`Publication`, fr`date`],
  ] as const;
  const entrees = lignes.map(([terme, quoi]) => ({ terme, items: [{ texte: [blanc(quoi)] }] }));
  return termSection(fr`Vote et signature`, entrees).map((one) => ({ ...one, solidaire: true }));
}

/** What the officer checks, and takes off before the vote. */
function sectionsAVerifier(dossier: Dossier): Section[] {
  const source = nomSource(dossier.conseil.kit);
  const itemOf = (porte: PorteEntree): Item =>
    porte.enVigueur === undefined ? porteItem(porte) : { texte: factOf(porte) };
  const part = (titre: string, sujet: PorteEntree['sujet']) =>
    listSection(titre, faitsSur(dossier, sujet).map(itemOf));
  const sections = [
    ...part(fr`Pour la séance`, 'seance'),
    ...part(fr`Avant de signer une convention`, 'convention'),
    ...part(fr`Pour un appel à projets du ministère`, 'appels'),
  ];
  const titre = fr`À vérifier, hors de la délibération`;
  const notice = fr`Cette page n'est pas soumise au vote. Ce qui suit vient du complément, hors de la fiche ${source}.`;
  if (sections.length === 0) return [];
  return [{ ...section(titre, paragraphe(notice, 'discret')), nouvellePage: true, sections }];
}
