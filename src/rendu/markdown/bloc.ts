import type { Bloc, Definitions, Item, Liste } from '../../page/page.js';
import { carteEnListe } from '../../page/zones.js';
import { fr } from '../../text/typography.js';
import { escapeStart } from './escape.js';
import { drawItem, drawPhrase } from './phrase.js';
import { drawTableau } from './tableau.js';

/** The blocks of Markdown that blocks of a page make; blank lines part them. */
export function drawBlocs(all: readonly Bloc[]): string[] {
  const blocs = all.flatMap((bloc) => (bloc.genre === 'carte' ? carteEnListe(bloc) : [bloc]));
  return blocs.flatMap((bloc, i) => {
    if (bloc.genre === 'paragraphe') return [drawLines(bloc)];
    if (bloc.genre === 'tableau') return drawTableau(bloc);
    const bullet = bulletOf(blocs, i);
    return [bloc.genre === 'liste' ? drawListe(bloc, bullet) : drawDefinitions(bloc, bullet)];
  });
}

/** A list right behind another changes the bullet, or they would be one. */
function bulletOf(blocs: readonly Bloc[], i: number): string {
  const isList = ({ genre }: Bloc) => genre === 'liste' || genre === 'definitions';
  const before = i - 1 - blocs.slice(0, i).findLastIndex((bloc) => !isList(bloc));
  return before % 2 === 0 ? '- ' : '* ';
}

const drawListe = ({ items }: Pick<Liste, 'items'>, bullet: string): string =>
  items.map((item) => bullet + drawLines(withBullet(item), '  ')).join('\n');

/** What is said of a term stands behind it, or in a list under it where it is more than one thing. */
function drawDefinitions({ entrees }: Definitions, bullet: string): string {
  const drawn = entrees.map(({ terme, items }) => {
    const head = fr`${bullet}${drawPhrase(terme, 'important')} :`;
    const [only, ...others] = items;
    if (only === undefined || others.length > 0)
      return `${head}\n${drawListe({ items }, bullet)}`.replace(/\n/g, '\n  ').trimEnd();
    return `${head} ${drawLines(only, '  ')}`;
  });
  return drawn.join('\n');
}

/** The bullet says what the sign « · » does. */
const withBullet = ({ sens, ...item }: Item): Item =>
  sens === undefined || sens === 'autre' ? item : { ...item, sens };

/** An item as a paragraph of its lines, all but the first behind an indent. */
function drawLines(item: Item, indent = ''): string {
  return drawItem(item).map(escapeStart).join(`\\\n${indent}`);
}
