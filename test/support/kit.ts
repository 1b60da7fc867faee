import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Reponses } from '../../src/conseil/demande.js';
import { readDocument } from '../../src/kit/document.js';
import { mergeKit } from '../../src/kit/load.js';
import {
  COLONNES,
  type Colonne,
  type Enonce,
  type Kit,
  type Partenaire,
} from '../../src/kit/model.js';
import { checkRules } from '../../src/kit/rules.js';
import { describeProblems, FileProblems } from '../../src/lecture/problems.js';

const SHIPPED = new URL('../../kit/kit-de-survie.yaml', import.meta.url);

/** The day for which kits are read here. */
export const JOUR = '2026-11-30';

/** The kit of the package, read anew at each call. */
export function shippedKit(): Kit {
  return kitFromBytes('kit-de-survie.yaml', readFileSync(SHIPPED));
}

/** A kit from the text of a kit file; throws with every problem, a tag that is not declared too. */
export function kitFromYaml(text: string): Kit {
  return kitFromBytes('essai.yaml', new TextEncoder().encode(text));
}

function kitFromBytes(chemin: string, bytes: Uint8Array): Kit {
  const document = readOrSay(chemin, bytes);
  const problems = [...document.problems, ...checkRules([document])];
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { contenu } = document;
  return mergeKit([{ chemin, titre: contenu.titre, role: 'kit', contenu }], JOUR);
}

/** Jest shows the message of an error only, and the problems of a file are in its details. */
function readOrSay(chemin: string, bytes: Uint8Array) {
  try {
    return readDocument(chemin, bytes);
  } catch (error) {
    if (error instanceof FileProblems) throw new Error(describeProblems(error.problems).join('\n'));
    throw error;
  }
}

/** What a made partner is; a column that is not given is empty. */
export type Sketch = Partial<Record<Colonne, readonly Partial<Enonce>[]>> & {
  readonly nom?: string;
};

/** A kit without a file: terms by id, partners by id. Names default to the ids. */
export function makeKit(
  terms: Partial<Record<'besoins' | 'situations' | 'natures', readonly string[]>>,
  sketches: Readonly<Record<string, Sketch>>,
): Kit {
  const declare = (ids: readonly string[] = []) =>
    ids.map((id) => ({ id, nom: id, nomCommun: false, coute: false, provenance: null }));
  return {
    titre: 'Essai',
    source: undefined,
    constat: '',
    besoins: declare(terms.besoins),
    situations: declare(terms.situations),
    natures: declare(terms.natures),
    partenaires: Object.entries(sketches).map(([id, sketch]) => makePartenaire(id, sketch)),
    analyse: [],
    recommandations: [],
    portesEntree: [],
    fichiers: [],
  };
}

/** Each sentence is unique in the kit, so that a proof taken from elsewhere is seen. */
function makePartenaire(id: string, { nom = id, ...columns }: Sketch): Partenaire {
  const enonces = (colonne: Colonne) =>
    (columns[colonne] ?? []).map((enonce, i) => ({
      texte: `${id} ${colonne} ${i}`,
      besoins: [],
      situations: [],
      nature: null,
      provenance: null,
      ...enonce,
    }));
  const [avantages, faiblesses, contreparties, apports] = COLONNES.map(enonces) as [
    Enonce[],
    Enonce[],
    Enonce[],
    Enonce[],
  ];
  const base = { id, nom, alias: [], provenance: null, portesEntree: [] };
  return { ...base, avantages, faiblesses, contreparties, apports };
}

/** Few names, with accents and the same one twice: ties are to reach the last tie-break. */
const NAMES = ['Zèbre', 'Écluse', 'Eau', 'école', 'Côté', 'Cote', 'Cote'];

/** Small kits: up to 5 besoins, 2 situations, 2 natures and `max` partners, tagged at random. */
export function arbitraryKit(max = 6): fc.Arbitrary<Kit> {
  return fc.integer({ min: 1, max: 5 }).chain((count) => {
    const terms = {
      besoins: ['b1', 'b2', 'b3', 'b4', 'b5'].slice(0, count),
      situations: ['s1', 's2'],
      natures: ['n1', 'n2'],
    };
    return fc
      .array(arbitrarySketch(terms), { maxLength: max })
      .map((list) =>
        makeKit(terms, Object.fromEntries(list.map((sketch, i) => [`p${i}`, sketch]))),
      );
  });
}

function arbitrarySketch(terms: Record<'besoins' | 'situations' | 'natures', string[]>) {
  const besoins = fc.subarray(terms.besoins);
  const situations = fc.subarray(terms.situations, { maxLength: 1 });
  const column = (enonce: fc.Arbitrary<Partial<Enonce>>) => fc.array(enonce, { maxLength: 2 });
  const nature = fc.option(fc.constantFrom(...terms.natures));
  return fc.record<Sketch>({
    nom: fc.constantFrom(...NAMES),
    avantages: column(fc.record({ besoins, situations })),
    faiblesses: column(fc.record({ besoins, situations })),
    contreparties: column(fc.record({ nature, situations })),
    apports: column(fc.record({ besoins, situations })),
  });
}

/** Answers to a kit, with at least one besoin. */
export function arbitraryReponses(kit: Kit): fc.Arbitrary<Reponses> {
  const ids = (declared: readonly { readonly id: string }[]) => declared.map(({ id }) => id);
  return fc.record({
    besoins: fc.subarray(ids(kit.besoins), { minLength: 1 }),
    essentiels: fc.subarray(ids(kit.besoins)),
    situations: fc.subarray(ids(kit.situations)),
    refus: fc.subarray(ids(kit.natures)),
  });
}

/** Makes every write to a value, however deep, throw. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
