import { Paragraph } from 'docx';
import { type Carte, type Definitions, type Item, titreDeZone } from '../../page/page.js';
import { phraseOf, runsOf } from './phrase.js';
import { BULLETS, STYLE } from './styles.js';

/** A true list; what is said under a sentence belongs to it: the two stay on one page. */
export function drawListe(items: readonly Item[]): Paragraph[] {
  return items.flatMap((item) => [
    new Paragraph({
      numbering: { reference: BULLETS, level: 0 },
      ...(item.suite && { keepNext: true, spacing: { after: 0 } }),
      children: runsOf(phraseOf(item), item.sens),
    }),
    ...drawSuite(item),
  ]);
}

function drawSuite({ suite = [] }: Item): Paragraph[] {
  return suite.map(
    (phrase, i) =>
      new Paragraph({
        style: STYLE.suite,
        ...(i < suite.length - 1 && { keepNext: true, spacing: { after: 0 } }),
        children: runsOf(phrase),
      }),
  );
}

/** Terms in bold: with a sentence each on the same line, else each above a list of its own. */
export function drawDefinitions({ entrees }: Definitions): Paragraph[] {
  const arePairs = entrees.every(({ items }) => items.length === 1 && !items[0]?.suite);
  return entrees.flatMap(({ terme, items }) => {
    if (!arePairs) {
      return [drawTerme(terme), ...drawListe(items)];
    }
    const lead = runsOf(`${terme}\u00a0: `, undefined, true);
    return items.map(
      (item) =>
        new Paragraph({
          style: STYLE.paire,
          children: [...lead, ...runsOf(phraseOf(item), item.sens)],
        }),
    );
  });
}

/** The list of a map: each place in bold above what is there. */
export function drawCarte({ titre, zones }: Carte): Paragraph[] {
  return [
    new Paragraph({ keepNext: true, children: runsOf(titre) }),
    ...zones.flatMap((zone) => [drawTerme(titreDeZone(zone)), ...drawListe(zone.items)]),
  ];
}

const drawTerme = (terme: string) => new Paragraph({ style: STYLE.terme, children: runsOf(terme) });
