import { readFileSync } from 'node:fs';
import { type KitDocument, readDocument } from '../../src/kit/document.js';
import { mergeKit } from '../../src/kit/load.js';
import { COLONNES, type Kit } from '../../src/kit/model.js';
import { checkRules } from '../../src/kit/rules.js';
import type { KitFile } from '../../src/kit/schema.js';

/** Kits of any size, made of the sentences of the shipped one: real lengths, tags and ties. */

type PartenaireFile = KitFile['partenaires'][number];
type EnonceFile = PartenaireFile['avantages'][number];

const shipped = readDocument('kit', readFileSync('kit/kit-de-survie.yaml')).contenu;

/** A kit file with so many partners, each with columns of four shipped partners drawn at random. */
export function makeKitFile(size: number): KitFile {
  const draw = randomItem(shipped.partenaires, 4);
  const partenaires = Array.from({ length: size }, (_, i): PartenaireFile => {
    const { nom, id, alias } = draw();
    const columns = COLONNES.map((colonne) => [colonne, draw()[colonne]]);
    return {
      ...{ id: `${id}-${i}`, nom: `${nom} ${i}`, alias: alias.map((other) => `${other} ${i}`) },
      ...(Object.fromEntries(columns) as Pick<PartenaireFile, (typeof COLONNES)[number]>),
      portesEntree: [],
    };
  });
  const recommandations = shipped.recommandations.map((item) => ({ ...item, partenaires: [] }));
  return { ...shipped, partenaires, recommandations };
}

function randomItem<T>(items: readonly T[], seed: number): () => T {
  const draw = drawer(seed);
  return () => items[Math.floor(draw() * items.length)] as T;
}

/** Always the same draws from [0, 1): a linear congruential generator (Numerical Recipes, 1992). */
export function drawer(seed: number): () => number {
  let state = seed;
  const { imul } = Math;
  return () => {
    state = (imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The kit of a file, without YAML. */
export function kitOf(contenu: KitFile): Kit {
  return mergeKit([{ chemin: 'kit', titre: contenu.titre, role: 'kit', contenu }], '2026-01-01');
}

/** All that is done to the bytes of a kit file. */
export function loadKitBytes(bytes: Uint8Array): Kit {
  const document: KitDocument = readDocument('kit', bytes);
  const [problem] = checkRules([document]);
  if (problem) throw new Error(problem.message);
  return kitOf(document.contenu);
}

/** The YAML of a kit file, written as the shipped one is. */
export function writeKit({ titre, besoins, situations, natures, partenaires }: KitFile): string {
  const declare = (field: string, items: KitFile['situations']) => [
    `${field}:`,
    ...items.flatMap(({ id, nom }) => [`  - id: ${id}`, `    nom: ${JSON.stringify(nom)}`]),
  ];
  const lines = [
    `titre: ${JSON.stringify(titre)}`,
    ...declare('besoins', besoins),
    ...declare('situations', situations),
    ...declare('natures', natures),
    'partenaires:',
    ...partenaires.flatMap(writePartenaire),
  ];
  return `${lines.join('\n')}\n`;
}

function writePartenaire(partenaire: PartenaireFile): string[] {
  const { id, nom, alias } = partenaire;
  return [
    `  - id: ${id}`,
    `    nom: ${JSON.stringify(nom)}`,
    `    alias: [${alias.map((other) => JSON.stringify(other)).join(', ')}]`,
    ...COLONNES.flatMap((colonne) =>
      partenaire[colonne].length > 0
        ? [`    ${colonne}:`, ...partenaire[colonne].flatMap(writeEnonce)]
        : [`    ${colonne}: []`],
    ),
    '',
  ];
}

function writeEnonce({ texte, besoins, situations, nature }: EnonceFile): string[] {
  const list = (field: string, ids: readonly string[]) =>
    ids.length > 0 ? [`        ${field}: [${ids.join(', ')}]`] : [];
  return [
    `      - texte: ${JSON.stringify(texte)}`,
    ...list('besoins', besoins),
    ...list('situations', situations),
    ...(nature === null ? [] : [`        nature: ${nature}`]),
  ];
}
