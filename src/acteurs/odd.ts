import { fr } from '../text/typography.js';

/** « 4 », « NUMERO 4 », « 4. Éducation de qualité ». */
const NUMERO = /^(?:odd|objectif)?\s*n?°?\s*(\d{1,2})(?!\d)(?:[\s.:)–-]+\D.*)?$/iu;
const DERNIER = 17;

/** The number of a sustainable development goal, 1 to 17, as people write one; undefined for anything else. */
export function numeroOdd(text: string): number | undefined {
  const numero = Number(NUMERO.exec(text.trim())?.[1] ?? 0);
  return numero >= 1 && numero <= DERNIER ? numero : undefined;
}

/**
 * The sustainable development goals, the first at 0, as the French version of resolution A/RES/70/1 of the
 * United Nations is usually shortened.
 */
export const ODD: readonly string[] = [
  fr`Pas de pauvreté`,
  fr`Faim « zéro »`,
  fr`Bonne santé et bien-être`,
  fr`Éducation de qualité`,
  fr`Égalité entre les sexes`,
  fr`Eau propre et assainissement`,
  fr`Énergie propre et d'un coût abordable`,
  fr`Travail décent et croissance économique`,
  fr`Industrie, innovation et infrastructure`,
  fr`Inégalités réduites`,
  fr`Villes et communautés durables`,
  fr`Consommation et production responsables`,
  fr`Mesures relatives à la lutte contre les changements climatiques`,
  fr`Vie aquatique`,
  fr`Vie terrestre`,
  fr`Paix, justice et institutions efficaces`,
  fr`Partenariats pour la réalisation des objectifs`,
];

/** « ODD 6, eau propre et assainissement »: a goal by its number. */
export const nomOdd = (numero: string): string => {
  const nom = ODD[Number(numero) - 1];
  return nom === undefined ? fr`ODD ${numero}` : fr`ODD ${numero}, ${nom}`;
};
