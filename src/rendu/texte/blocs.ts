import type { Bloc, Definitions, Item, Liste, Paragraphe } from '../../page/page.js';
import { fragmentsOf } from '../../page/page.js';
import { isSigne, SIGNES } from '../../page/signes.js';
import { carteEnListe } from '../../page/zones.js';
import { hang, padEnd, width, wrap } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import { drawPhrase, paintOf } from './phrase.js';
import type { Support } from './support.js';
import { drawTableau } from './tableau.js';

/** How each kind of block is drawn; every line is no wider than the page. `indent` is for prose. */
export function drawBloc(bloc: Bloc, support: Support, indent: string): string[] {
  switch (bloc.genre) {
    case 'paragraphe':
      return drawParagraphe(bloc, support, indent);
    case 'liste':
      return drawListe(bloc, support);
    case 'definitions':
      return drawDefinitions(bloc, support);
    case 'tableau':
      return drawTableau(bloc, support);
    case 'carte':
      return carteEnListe(bloc).flatMap((part) => drawBloc(part, support, indent));
  }
}

function drawParagraphe({ texte, sens }: Paragraphe, support: Support, indent: string): string[] {
  const lead = isSigne(sens) ? `${SIGNES[sens].signe} ` : '';
  return behind(indent + lead, texte, support, paintOf(sens, support.style));
}

const BULLET = '  · ';

function drawListe({ items }: Liste, support: Support): string[] {
  return items.flatMap((item) => drawItem(BULLET, item, support));
}

/** A bullet, or the sign of what the sentence means; the sentence, and what is said under it. */
function drawItem(bullet: string, item: Item, support: Support): string[] {
  const { style } = support;
  const { sens, suite = [] } = item;
  const under = ' '.repeat(width(bullet));
  const lead = isSigne(sens) ? bullet.replace('·', SIGNES[sens].signe) : bullet;
  return [
    ...behind(lead, measured(item), support, paintOf(sens, style)),
    ...suite.flatMap((phrase) => behind(under, phrase, support, style.muted)),
  ];
}

/** A figure in a list says what it measures; in a table it has a bar. */
function measured({ texte, mesure }: Item): Item['texte'] {
  return mesure ? [{ texte: fr`${mesure.nom} : ` }, ...fragmentsOf(texte)] : texte;
}

/** A sentence behind a bullet, its other lines under its first; on a very narrow page, without indent. */
function behind(
  lead: string,
  phrase: Item['texte'],
  support: Support,
  paint: (text: string) => string,
): string[] {
  const room = support.width - width(lead);
  if (width(lead) > support.width / 2) return drawPhrase(phrase, support.width, support, paint);
  const lines = drawPhrase(phrase, room, support, paint);
  return lines.map((line, i) => (i === 0 ? lead : ' '.repeat(width(lead))) + line);
}

/** A narrower page has no room for two columns of text. */
const MIN_PAIRS = 56;

/**
 * Terms with one short text each stand in two columns, the first as wide as its widest term but at
 * most a third of the page; terms with lists, or on a narrow page, head what is said of them.
 */
function drawDefinitions({ entrees }: Definitions, support: Support): string[] {
  // A sentence with a sign stands behind it, in a list.
  const isShort = entrees.every(
    ({ items: [only, ...more] }) => more.length === 0 && !isSigne(only?.sens),
  );
  if (isShort && support.width >= MIN_PAIRS) return drawPairs(entrees, support);
  return entrees.flatMap(({ terme, items }) => [
    ...hang('  ', terme, support.width),
    ...items.flatMap((item) => drawItem(BULLET, item, support)),
  ]);
}

function drawPairs(entrees: Definitions['entrees'], support: Support): string[] {
  const widest = entrees.reduce((max, { terme }) => Math.max(max, width(terme)), 0);
  const left = Math.min(widest, Math.floor(support.width / 3));
  return entrees.flatMap(({ terme, items }) => {
    const lefts = wrap(terme, left);
    const room = support.width - left - 4;
    const rights = items.flatMap((item) => [
      ...drawPhrase(measured(item), room, support, paintOf(item.sens, support.style)),
      ...(item.suite ?? []).flatMap((phrase) =>
        drawPhrase(phrase, room, support, support.style.muted),
      ),
    ]);
    const height = Math.max(lefts.length, rights.length);
    return Array.from({ length: height }, (_, i) =>
      `  ${padEnd(lefts[i] ?? '', left)}  ${rights[i] ?? ''}`.trimEnd(),
    );
  });
}
