import type { Lus } from '../../src/acteurs/lire.js';
import { lireActeurs } from '../../src/acteurs/lire.js';
import type { Acteur } from '../../src/acteurs/model.js';
import type { Problem } from '../../src/lecture/problems.js';
import { readCsv } from '../../src/lecture/tables/csv/reader.js';
import { plain } from '../kit/reading.js';
import { shippedKit } from '../support/kit.js';
import { territoire } from '../support/territoire.js';

const kit = shippedKit();
export const contexte = () => ({ kit, territoire: territoire(), today: '2026-03-01' });

/** What files of acteurs say, « a.csv », « b.csv »…, each as its text. */
export function lire(...textes: readonly string[]): Lus {
  const lectures = textes.map((texte, i) =>
    readCsv(`${'abc'[i]}.csv`, new TextEncoder().encode(texte)),
  );
  return lireActeurs(lectures, contexte());
}

/** « line:column niveau code message » of each problem. */
export const dits = (problems: readonly Problem[]) =>
  problems.map(
    ({ position: { line, column }, niveau, code, message }) =>
      `${line}:${column} ${niveau} ${code} ${plain(message)}`,
  );

/** What is told of a text. */
export const constats = (...textes: readonly string[]) => dits(lire(...textes).acteurs.problems);

/** The first acteur of a table of one row, from its fields. */
export function acteurOf(champs: Readonly<Record<string, string>>): Acteur | undefined {
  const { acteurs } = lire(tableau({ nom: 'A', ...champs }));
  return acteurs.acteurs[0];
}

/** A table of one row, from its fields. */
export const tableau = (champs: Readonly<Record<string, string>>) =>
  [Object.keys(champs), Object.values(champs).map((cell) => `"${cell.replaceAll('"', '""')}"`)]
    .map((row) => row.join(';'))
    .join('\n');

/** What is told of a row that says this beside its name, without its place. */
export const reproches = (champs: Readonly<Record<string, string>>) =>
  constats(tableau({ nom: 'A', ...champs })).map((dit) => dit.replace(/^\S+ /, ''));
