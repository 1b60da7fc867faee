import { fr } from '../text/typography.js';
import { partager } from './cellules.js';
import { champsOf, type Forme, isListe, portraitOf } from './champs.js';

/** A file of acteurs to start from: the columns, and rows that nobody takes for acteurs of the territory. */

/** The official titles, then the rows of examples. */
export function modeleOf(forme: Forme): string[][] {
  const champs = champsOf(forme);
  const [first = ''] = champs;
  const rows = portraitOf(forme, first).exemples.map((_, i) =>
    champs.map((champ) => portraitOf(forme, champ).exemples[i] ?? ''),
  );
  // A row that has but its name is there for the columns of another table.
  return [champs, ...rows.filter((row) => row.filter((cellule) => cellule !== '').length > 1)];
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
  const [champs = [], ...rows] = modeleOf(forme);
  return rows.flatMap((row) => {
    const fields = champs.flatMap((champ, i) => {
      const cellule = row[i] ?? '';
      return cellule === '' ? [] : `${champ}: ${scalarOf(forme, champ, cellule)}`;
    });
    return fields.map((field, i) => `${i === 0 ? '  - ' : '    '}${field}`);
  });
}

/** A quoted text is a text for every reader of YAML. */
function scalarOf(forme: Forme, champ: string, cellule: string): string {
  const quoted = (text: string) => JSON.stringify(text);
  return isListe(forme, champ) ? `[${partager(cellule).map(quoted).join(', ')}]` : quoted(cellule);
}
