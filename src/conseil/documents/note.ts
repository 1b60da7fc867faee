import { ODD } from '../../acteurs/odd.js';
import { type Enonce, nomOf, texteOf } from '../../kit/model.js';
import { enumereOf, nomIn, nomSource } from '../../kit/pages/mots.js';
import { factOf } from '../../kit/pages/portes.js';
import {
  blanc,
  paragraphe,
  paragrapheBlanc,
  phrase,
  section,
  termSection,
  toItems,
  VIDE,
} from '../../page/blocs.js';
import type { Bloc, Item, Page, Phrase, Section, Tableau } from '../../page/page.js';
import { enumeration, fr } from '../../text/typography.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';
import { together } from '../pages/concertation.js';
import { answerBlocs, demandeSentences, firstSentence, teamBlocs } from '../pages/reponse.js';
import { sectionAnnexe } from './annexe.js';
import { classesProposees, type Dossier, faitsSur, feuille, seanceOf } from './dossier.js';
import { ASSEMBLEES } from './noms.js';

/**
 * The draft that an officer completes and puts before elected members: two pages that they read, then what it
 * stands on. What the program cannot know stands as a marked blank.
 */
export function pageNote(dossier: Dossier): Page {
  const { pour } = dossier.cadre;
  const { kit } = dossier.conseil;
  const classes = classesProposees(dossier);
  const objet = phrase`Choisir les partenaires à approcher pour l'action internationale de la collectivité : ${blanc(fr`projet ou action concernés`)}`;
  return {
    ...feuille(
      dossier,
      fr`${pour ? ASSEMBLEES[pour].note : fr`Note`} : partenaires de l'action internationale`,
      ...seanceOf(dossier),
      [fr`État`, fr`Projet, à compléter et à valider`],
    ),
    sections: [
      section(fr`Objet`, paragraphe(objet)),
      section(
        fr`Contexte`,
        paragrapheBlanc(fr`contexte du territoire`),
        ...(kit.constat === '' ? [] : [paragraphe(fr`« ${kit.constat} » (${nomSource(kit)})`)]),
      ),
      section(fr`Besoins exprimés`, ...besoinsBlocs(dossier)),
      section(
        fr`Décision proposée`,
        ...decisionBlocs(dossier),
        paragrapheBlanc(fr`décision demandée à l'assemblée`),
      ),
      ...sectionMotifs(dossier.conseil, classes),
      sectionIncidence(dossier.conseil, classes),
      section(fr`Calendrier`, tableauCalendrier(dossier)),
      sectionSuivi(dossier),
      ...sectionRisques(classes),
      sectionFondement(dossier),
      sectionSignature(dossier),
      sectionAnnexe(dossier, classes),
    ],
  };
}

/** What was asked for; of several respondents, by all of them together. */
function besoinsBlocs({ conseil, concertation }: Dossier): Bloc[] {
  const noms = concertation?.repondants.map(({ nom }) => nom) ?? [];
  const avis = fr`Avis de : ${enumeration(noms)}. Un besoin est essentiel s'il l'est pour l'un d'eux ; une contrepartie que l'un refuse est refusée.`;
  return [
    ...demandeSentences(conseil, 'note'),
    ...(concertation ? [paragraphe(avis, 'discret')] : []),
  ];
}

/** Whom to approach, with whom, and what stays open. */
const decisionBlocs = ({ conseil, concertation }: Dossier): Bloc[] =>
  concertation
    ? [
        paragraphe(together(concertation.classement, fr`approcher`), 'important'),
        ...teamBlocs(conseil, 'note'),
      ]
    : [paragraphe(firstSentence(conseil, 'note'), 'important'), ...answerBlocs(conseil, 'note')];

/** Why these: the sentences that answer, each with what it answers, and what is expected in return. */
function sectionMotifs(conseil: Conseil, classes: readonly Classe[]): Section[] {
  const entrees = classes.map((classe) => ({
    terme: nomOf(classe.partenaire),
    items: [
      ...reponsesOf(conseil, classe),
      { texte: fr`Contrepartie : ${enumereOf(classe.partenaire, 'contreparties')}` },
    ],
  }));
  return termSection(fr`Motifs, d'après la fiche`, entrees);
}

/** The sentences of a partner that answer chosen needs, each once with all that it answers. */
export function reponsesOf({ kit }: Conseil, { couverture }: Classe): Item[] {
  const found = new Map<Enonce, string[]>();
  for (const { besoin, preuves, reserves } of couverture) {
    const nom = nomIn(kit.besoins, besoin) + (reserves.length > 0 ? fr`, avec une réserve` : '');
    for (const preuve of preuves) found.set(preuve, [...(found.get(preuve) ?? []), nom]);
  }
  return [...found].map(([enonce, besoins]) => ({
    texte: fr`« ${texteOf(enonce)} » : ${besoins.join(fr` ; `)}`,
  }));
}

/** A table whose other columns are left to be written. */
const aCompleter = (
  titre: string,
  colonnes: readonly string[],
  lignes: readonly Phrase[],
): Tableau => ({
  genre: 'tableau',
  titre,
  estReleve: true,
  colonnes: colonnes.map((colonne, i) => ({ titre: colonne, part: i === 0 ? 3 : 1 })),
  lignes: lignes.map((texte) => ({
    cellules: colonnes.map((_, i) => [{ texte: i === 0 ? texte : [VIDE] }]),
  })),
});

/** The contreparties that cost something; how much is for the officer to write. */
function sectionIncidence({ kit }: Conseil, classes: readonly Classe[]): Section {
  const costly = new Set(kit.natures.filter(({ coute }) => coute).map(({ id }) => id));
  const postes = classes.flatMap(({ partenaire }) =>
    partenaire.contreparties
      .filter(({ nature }) => nature !== null && costly.has(nature))
      .map((enonce) => fr`${nomOf(partenaire)} : « ${texteOf(enonce)} »`),
  );
  const none = fr`Parmi les partenaires proposés, le kit ne signale aucune contrepartie qui se paie.`;
  return section(
    fr`Incidence financière`,
    ...(postes.length === 0 ? [paragraphe(none)] : []),
    aCompleter(
      fr`Dépenses et financements`,
      [fr`Poste`, fr`Montant`, fr`Financement`, fr`Année`],
      [...postes, [blanc(fr`autre poste`)]],
    ),
  );
}

/** The steps to take; who takes them and when is for the officer to write. */
const tableauCalendrier = ({ proposes }: Dossier): Tableau =>
  aCompleter(
    fr`Étapes`,
    [fr`Étape`, fr`Qui`, fr`Date`],
    [
      fr`Prendre contact : ${enumeration(proposes.map(nomOf)) || fr`partenaires à trouver`}`,
      fr`Rencontrer chacun, fiche de rencontre à l'appui`,
      fr`Rendre compte à l'assemblée, avant toute convention`,
    ],
  );

/** How the action will be judged, and by which goals: the law asks to consider them. */
function sectionSuivi(dossier: Dossier): Section {
  const objectifs = blanc(fr`objectifs concernés`);
  const lois = faitsSur(dossier, 'odd').map(({ texte }) => fr`${texte} :`);
  const noms = ODD.map((nom, i) => `${i + 1}\u00a0${nom}`).join(fr` ; `);
  return section(
    fr`Suivi, évaluation et ODD`,
    paragrapheBlanc(fr`indicateurs, date du bilan, qui en rend compte`),
    paragraphe(phrase`${lois.join(' ')} ${objectifs}.`),
    paragraphe(fr`Les 17 objectifs : ${noms}.`, 'discret'),
  );
}

/** What weighs against those that are proposed, whatever they answer. */
const sectionRisques = (classes: readonly Classe[]): Section[] =>
  termSection(
    fr`Risques : ce qui pèse contre, d'après la fiche`,
    classes.map(({ partenaire }) => ({
      terme: nomOf(partenaire),
      items: [{ texte: enumereOf(partenaire, 'faiblesses') }],
    })),
    paragrapheBlanc(fr`ce qui est prévu pour y parer`),
  );

/** The law on which the assembly decides, from the complement. */
function sectionFondement(dossier: Dossier): Section {
  const facts = faitsSur(dossier, 'fondement').filter(({ visa }) => visa !== undefined);
  const textes: Bloc = { genre: 'liste', items: toItems(facts.map(factOf)) };
  const none = paragrapheBlanc(fr`textes applicables`);
  return section(fr`Fondement juridique`, facts.length > 0 ? textes : none);
}

function sectionSignature({ cadre: { pour } }: Dossier): Section {
  const qui = pour ? fr`pour ${ASSEMBLEES[pour].executif} : ` : '';
  const signe = phrase`Fait à ${blanc(fr`lieu`)}, le ${blanc(fr`date`)} ; ${qui}${blanc(fr`nom, qualité et signature`)}`;
  return { ...section(fr`Signature`, paragraphe(signe)), solidaire: true };
}
