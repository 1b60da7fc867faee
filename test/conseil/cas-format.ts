import * as v from 'valibot';
import { parse } from 'yaml';

/**
 * The format of an advice case (test/conseil/cas/*.yaml). Every group of fields is strict: a field
 * that nobody checks would be a typo that passes for a test.
 */

const ids = v.array(v.string());
const phrases = v.array(v.string());
const ouiNon = v.picklist(['oui', 'non']);

const couverture = v.strictObject({
  niveau: v.optional(v.picklist(['apport', 'atout', 'aucun'])),
  preuves: v.optional(phrases),
  reserves: v.optional(phrases),
});

const rang = v.pipe(v.string(), v.regex(/^[1-9]\d*$/), v.transform(Number));

const ligne = v.strictObject({
  rang,
  partenaire: v.string(),
  exAequo: v.optional(ouiNon, 'non'),
  /** « 50 % », rounded, or « 9/16 », exact. */
  adequation: v.optional(v.pipe(v.string(), v.regex(/^\d+(\s%|\/[1-9]\d*)$/u))),
  /** By besoin. */
  couverture: v.optional(v.record(v.string(), couverture)),
  vigilances: v.optional(phrases),
  rappels: v.optional(phrases),
});

const solidite = v.strictObject({
  auMieux: v.optional(rang),
  auPire: v.optional(rang),
  /** « 80 % », rounded: of the weightings in which it is first. */
  premier: v.optional(v.pipe(v.string(), v.regex(/^\d+\s%$/u))),
  tientA: v.optional(phrases),
});

const attendu = v.strictObject({
  classement: v.array(ligne),
  ecartes: v.optional(v.array(v.strictObject({ partenaire: v.string(), raisons: phrases }))),
  nonCouverts: v.optional(
    v.array(
      v.strictObject({
        besoin: v.string(),
        /** The écartés that answer it. */
        parEcartes: v.optional(ids, []),
        contreIndications: v.array(v.strictObject({ partenaire: v.string(), texte: v.string() })),
      }),
    ),
  ),
  sansReponse: v.optional(ids),
  tourDeTable: v.optional(
    v.strictObject({
      membres: ids,
      /** By besoin: the member that covers it. */
      couvre: v.optional(v.record(v.string(), v.string())),
    }),
  ),
  recommandations: v.optional(phrases),
  /** By partner. */
  solidite: v.optional(v.record(v.string(), solidite)),
  /** « essentiel mobilite : scd » : what a single change would put first. */
  changements: v.optional(phrases),
});

const casSchema = v.strictObject({
  cas: v.string(),
  pourquoi: v.string(),
  /** A kit file's content; without it, the shipped kit. */
  kit: v.optional(v.looseObject({ titre: v.string() })),
  besoins: v.optional(ids, []),
  essentiels: v.optional(ids, []),
  situations: v.optional(ids, []),
  refus: v.optional(ids, []),
  attendu,
});

export type Cas = v.InferOutput<typeof casSchema>;
export type Ligne = v.InferOutput<typeof ligne>;
export type Attendu = v.InferOutput<typeof attendu>;

/** The cases of a file; throws a line for each field that is unknown, missing or no such thing. */
export function readCas(fichier: string, text: string): Cas[] {
  // As in a kit file, everything is text: no number, date or « non » is guessed.
  const raw: unknown = parse(text, { schema: 'failsafe', maxAliasCount: -1 });
  if (!Array.isArray(raw) || raw.length === 0) throw new Error(`${fichier} : aucun cas`);
  return raw.map((item: unknown, i) => {
    const result = v.safeParse(casSchema, item);
    if (result.success) return result.output;
    const titre = (item as { cas?: unknown } | null)?.cas ?? `cas n° ${i + 1}`;
    const lines = result.issues.map(explain);
    throw new Error([`${fichier} › ${titre}`, ...lines].join('\n  '));
  });
}

function explain(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  if (issue.expected === 'never') return `${path} : champ inconnu`;
  if (issue.received === 'undefined') return `${path} : champ manquant`;
  return `${path} : valeur ${issue.received} refusée`;
}
