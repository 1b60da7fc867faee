import { fr } from '../text/typography.js';
import { type ChampDecrit, colonnesOf, type Forme } from './champs.js';
import { partager } from './listes.js';

/** A file of acteurs to start from: the columns, and rows that nobody takes for acteurs of the territory. */

/** The official titles, then the rows of examples. */
export function modeleOf(forme: Forme): string[][] {
  const colonnes = colonnesOf(forme);
  const rows = (colonnes[0]?.exemples ?? []).map((_, i) =>
    colonnes.map(({ exemples }) => exemples?.[i] ?? ''),
  );
  // A row that has but its name is there for the columns of another table.
  return [
    colonnes.map(({ champ }) => champ),
    ...rows.filter((row) => row.filter((cellule) => cellule !== '').length > 1),
  ];
}

/** The same as YAML; its first line names the editor schema at that address. */
export function modeleYaml(schema: string): string {
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    '#',
    fr`# Qui fait quoi où : les acteurs de votre territoire, et leurs actions.`,
    fr`# Remplacez les exemples par les vôtres ; seul « nom » est obligatoire. Pour vérifier :`,
    '#',
    '#   partenaires acteurs verifier CE-FICHIER',
    '',
    'acteurs:',
    ...itemsOf('acteurs'),
    'actions:',
    ...itemsOf('actions'),
  ];
  return `${lines.join('\n')}\n`;
}

function itemsOf(forme: Forme): string[] {
  const colonnes = colonnesOf(forme);
  const [, ...rows] = modeleOf(forme);
  return rows.flatMap((row) => {
    const fields = colonnes.flatMap((colonne, i) => {
      const cellule = row[i] ?? '';
      return cellule === '' ? [] : `${colonne.champ}: ${scalarOf(colonne, cellule)}`;
    });
    return fields.map((field, i) => `${i === 0 ? '  - ' : '    '}${field}`);
  });
}

/** A quoted text is a text for every reader of YAML. */
function scalarOf({ isListe }: Pick<ChampDecrit<Forme>, 'isListe'>, cellule: string): string {
  const quoted = (text: string) => JSON.stringify(text);
  return isListe ? `[${partager(cellule).map(quoted).join(', ')}]` : quoted(cellule);
}
