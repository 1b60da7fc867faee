import * as v from 'valibot';
import { coded } from '../lecture/faults.js';
import { cleanLine } from '../text/clean.js';
import { enumeration, fr } from '../text/typography.js';
import type { KitCode } from './explications.js';
import { MAX_ID, MAX_TEXTE } from './limits.js';

/**
 * The one description of a kit file: the validator, the types (`KitFile`) and the editor schema
 * (kit/kit.schema.json) all come from it. A kit and a supplement have the same fields; what only
 * one of them must or may hold is for rules.ts.
 */

const told = (code: KitCode, message: string) => coded(code, message);

const text = (description: string) =>
  v.pipe(
    v.string(),
    v.description(description),
    v.maxLength(MAX_TEXTE, told('texte-trop-long', fr`ce texte dépasse ${MAX_TEXTE} caractères`)),
    // One clean line: what is shown is never more than its words.
    v.transform(cleanLine),
    v.nonEmpty(told('texte-vide', fr`ce texte est vide`)),
  );

const id = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      told(
        'identifiant-mal-ecrit',
        fr`un identifiant s'écrit en minuscules sans accent, chiffres et tirets (par exemple « petite-equipe »)`,
      ),
    ),
    v.maxLength(
      MAX_ID,
      told('identifiant-mal-ecrit', fr`un identifiant a au plus ${MAX_ID} caractères`),
    ),
    v.check(
      (value) => value !== 'constructor' && value !== 'prototype',
      told('identifiant-mal-ecrit', fr`cet identifiant est réservé`),
    ),
    v.description(description),
  );

const list = <T extends v.GenericSchema>(item: T, description: string) =>
  v.pipe(v.optional(v.array(item), []), v.description(description));

const ouiNon = (description: string) =>
  v.pipe(
    v.optional(
      v.picklist(['oui', 'non'], told('ni-oui-ni-non', fr`écrivez « oui » ou « non »`)),
      'non',
    ),
    v.description(description),
    v.transform((value) => value === 'oui'),
  );

const terme = (nature: string) => ({
  id: id(fr`Identifiant court ${nature}, par lequel les énoncés le désignent`),
  nom: text(fr`Nom ${nature}, tel qu'il s'affiche`),
  nomCommun: ouiNon(
    fr`« oui » si le nom prend une minuscule au milieu d'une phrase (« financement ») ; sinon il reste comme il est écrit (« Erasmus+ »)`,
  ),
});

const fullEnonce = v.strictObject({
  texte: text(fr`La phrase, telle qu'elle s'affiche`),
  besoins: list(id(fr`Identifiant d'un besoin déclaré`), fr`Les besoins dont la phrase parle`),
  situations: list(
    id(fr`Identifiant d'une situation déclarée`),
    fr`Les situations dans lesquelles la phrase compte davantage`,
  ),
  nature: v.pipe(
    v.optional(v.nullable(id(fr`Identifiant d'une nature déclarée`)), null),
    v.description(fr`Pour une contrepartie : identifiant de sa nature`),
  ),
});

const bareEnonce = v.pipe(
  text(fr`La phrase seule, sans étiquette`),
  v.transform((texte) => ({
    texte,
    besoins: [] as string[],
    situations: [] as string[],
    nature: null,
  })),
);

const enonce = v.union([fullEnonce, bareEnonce]);

const choix = <const Mots extends readonly string[]>(mots: Mots) =>
  v.picklist(mots, told('mot-hors-liste', fr`écrivez ${enumeration(mots, 'ou')}`));

const porteEntree = v.strictObject({
  texte: text(fr`Le fait, en une phrase`),
  source: text(fr`Adresse de la page d'où vient le fait ; d'un texte de droit, son article`),
  constate: text(fr`Année dont parle la page, ou « s. d. »`),
  enVigueur: v.optional(
    text(
      fr`D'un texte de droit, qui ne vieillit pas : depuis quand cette version est en vigueur (AAAA-MM-JJ ou AAAA), ou « s. d. »`,
    ),
  ),
  sujet: v.pipe(
    v.optional(choix(['fondement', 'odd', 'seance', 'convention', 'appels'])),
    v.description(
      fr`Ce que le fait éclaire dans un document : le fondement de l'action, les ODD, la séance, une convention, les appels du ministère`,
    ),
  ),
  visa: v.optional(text(fr`Le texte de droit tel qu'une délibération le vise : « l'article … »`)),
  pour: list(
    choix(['commune', 'epci', 'departement', 'region']),
    fr`Les seules assemblées pour lesquelles il vaut ; toutes, si rien n'est écrit`,
  ),
});

const partenaire = v.strictObject({
  id: id(fr`Identifiant du partenaire ; celui d'un partenaire existant pour le compléter`),
  nom: v.optional(text(fr`Nom du partenaire ; obligatoire pour un nouveau partenaire`)),
  alias: list(text(fr`Autre nom ou sigle`), fr`Autres noms sous lesquels on le cherche`),
  avantages: list(enonce, fr`Ses avantages`),
  faiblesses: list(enonce, fr`Ses faiblesses`),
  contreparties: list(enonce, fr`Ce qu'il attend en retour`),
  apports: list(enonce, fr`Ce qu'il peut apporter à l'action internationale`),
  portesEntree: list(porteEntree, fr`Faits sourcés sur la manière de l'aborder`),
});

const source = v.strictObject({
  nom: text(fr`Qui a écrit le kit`),
  site: v.optional(text(fr`Adresse du site`)),
  contact: v.optional(text(fr`Adresse de contact`)),
  mentions: list(text(fr`Une phrase`), fr`Phrases de contact de la source`),
});

export const kitSchema = v.strictObject({
  titre: text(fr`Titre du fichier ; il marque tout ce qui vient d'un supplément`),
  source: v.pipe(v.optional(source), v.description(fr`D'où vient le kit`)),
  constat: v.optional(text(fr`Le constat qui ouvre le kit`)),
  besoins: list(
    v.strictObject({
      ...terme('du besoin'),
      question: v.optional(text(fr`Le besoin dit par la collectivité`)),
    }),
    fr`Ce dont une collectivité peut avoir besoin, dans l'ordre du questionnaire`,
  ),
  situations: list(v.strictObject(terme('de la situation')), fr`Faits propres à la collectivité`),
  natures: list(
    v.strictObject({
      ...terme('de la nature'),
      coute: ouiNon(fr`« oui » si une telle contrepartie se paie, en argent ou en moyens`),
    }),
    fr`Sortes de contrepartie`,
  ),
  partenaires: list(partenaire, fr`Les types de partenaire`),
  analyse: list(text(fr`Une phrase`), fr`L'analyse de la source`),
  recommandations: list(
    v.strictObject({
      texte: text(fr`La recommandation`),
      partenaires: list(id(fr`Identifiant d'un partenaire`), fr`Les partenaires qu'elle nomme`),
    }),
    fr`Les recommandations de la source`,
  ),
  portesEntree: list(porteEntree, fr`Faits sourcés qui valent pour tous les partenaires`),
});

/** A kit or supplement file, checked field by field, not yet against other files. */
export type KitFile = v.InferOutput<typeof kitSchema>;
