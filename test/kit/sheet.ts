import { readFileSync } from 'node:fs';
import type { KitFile } from '../../src/kit/schema.js';

/** The sheet as named cells, such as « 3 faiblesses », each with its words in order. */
export type Cells = ReadonlyMap<string, readonly string[]>;

/** The words of a text: accents, case, punctuation and the marks of a web page aside. */
export function words(text: string): string[] {
  const shown = text.replace(/<\/?\w+>/g, ' ').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  const bare = shown.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const toCells = (entries: readonly (readonly [string, string])[]): Cells =>
  new Map(entries.map(([name, text]) => [name, words(text)]));

const COLUMNS = ['nom', 'avantages', 'faiblesses', 'contreparties', 'apports'] as const;

/** The source's own text. */
export const sheetText = () =>
  readFileSync(new URL('../fixtures/kit-de-survie.txt', import.meta.url), 'utf8');

/** The cells of the source's own text: a table with tabs, then the analysis, then two lists. */
export function sheetCells(text = sheetText()): Cells {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.filter((line) => line.includes('<b>')).map((line) => line.split('\t'));
  const at = (heading: string) => lines.findIndex((line) => line.includes(heading));
  const analysis = lines.slice(at('### Analyse') + 1, at('### Recommandations'));
  const rest = lines.slice(at('### Recommandations') + 1);
  const bullets = rest.filter((line) => line.startsWith('- '));
  const mentions = rest.filter((line) => !line.startsWith('- '));
  return toCells([
    ['titre', lines[0] ?? ''],
    ['constat', rows[0]?.[0] ?? ''],
    ...rows.flatMap((row, i) =>
      COLUMNS.map((column, c) => [`${i + 1} ${column}`, row[c + 1] ?? ''] as const),
    ),
    ['analyse', analysis.join(' ')],
    ...bullets.map((line, i) => [`recommandation ${i + 1}`, line] as const),
    ...mentions.map((line, i) => [`mention ${i + 1}`, line] as const),
  ]);
}

/** The same cells as a kit file tells them; the énoncés of a cell are joined. */
export function kitCells(kit: KitFile): Cells {
  return toCells([
    ['titre', kit.titre],
    ['constat', kit.constat ?? ''],
    ...kit.partenaires.flatMap((partenaire, i) =>
      COLUMNS.map((column) => {
        const content = partenaire[column] ?? '';
        const text =
          typeof content === 'string' ? content : content.map(({ texte }) => texte).join(' ');
        return [`${i + 1} ${column}`, text] as const;
      }),
    ),
    ['analyse', kit.analyse.join(' ')],
    ...kit.recommandations.map(({ texte }, i) => [`recommandation ${i + 1}`, texte] as const),
    ...(kit.source?.mentions ?? []).map((text, i) => [`mention ${i + 1}`, text] as const),
  ]);
}

/** The names of the cells that do not hold the same words in the same order. */
export function differences(left: Cells, right: Cells): string[] {
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => left.get(name)?.join(' ') !== right.get(name)?.join(' '));
}
