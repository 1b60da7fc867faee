import {
  ExternalHyperlink,
  HighlightColor,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import {
  type Carte,
  type Definitions,
  type Fragment,
  fragmentsOf,
  type Item,
  isSigne,
  lienOf,
  type Phrase,
  type Sens,
  SIGNES,
  titreDeZone,
} from '../../page/page.js';
import { clean } from '../../text/clean.js';
import { BULLETS, MUTED, STYLE } from './styles.js';

/** How a sens looks where it has no sign; the words of the page say it too. */
const LOOK: Readonly<Partial<Record<Sens, IRunOptions>>> = {
  important: { bold: true },
  discret: { color: MUTED, size: 18 },
  blanc: { highlight: HighlightColor.YELLOW },
};

/** A text that may stand in the XML of a document: on one line, without what is forbidden or unseen. */
export function plain(text: string): string {
  return clean(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('\n', ' ');
}

/**
 * The runs of a sentence. `sens` is that of the whole sentence, and a fragment may have its own; `own` is the
 * look of the place, whatever the words mean.
 */
export function runsOf(phrase: Phrase, sens?: Sens, own: IRunOptions = {}): ParagraphChild[] {
  const lead = isSigne(sens) ? [new TextRun({ ...own, text: `${SIGNES[sens].signe} ` })] : [];
  return [...lead, ...fragmentsOf(phrase).flatMap((fragment) => drawFragment(fragment, sens, own))];
}

/** What a place makes bold, and what stands small under a sentence. */
export const BOLD: IRunOptions = { bold: true };
const SMALL: IRunOptions = { size: 18 };

/** What is said under a sentence, a line each, in the paragraph of the sentence: a list is not cut by it. */
export const suiteOf = ({ suite = [] }: Item): ParagraphChild[] =>
  suite.flatMap((phrase) => [new TextRun({ break: 1 }), ...runsOf(phrase, 'discret', SMALL)]);

/** The same behind a sign in a margin of its own. */
export function runsBehindSign(phrase: Phrase, sign: string): ParagraphChild[] {
  return [new TextRun({ children: [sign, new Tab()] }), ...runsOf(phrase)];
}

function drawFragment(
  fragment: Fragment,
  whole: Sens | undefined,
  own: IRunOptions,
): ParagraphChild[] {
  const { sens } = fragment;
  const { mots, href } = lienOf(fragment);
  const sign = isSigne(sens) ? `${SIGNES[sens].signe} ` : '';
  const look = LOOK[sens ?? whole ?? 'autre'] ?? {};
  const text = sign + plain(mots);
  if (href === null) return [new TextRun({ ...own, ...look, text })];
  const run = new TextRun({ ...own, text, style: 'Hyperlink' });
  return [new ExternalHyperlink({ link: href, children: [run] })];
}

/** A true list; what is said under a sentence belongs to it, and stays on its page. */
export function drawListe(items: readonly Item[]): Paragraph[] {
  return items.map(
    (item) =>
      new Paragraph({
        numbering: { reference: BULLETS, level: 0 },
        ...(item.suite && { keepLines: true }),
        children: [...runsOf(item.texte, item.sens), ...suiteOf(item)],
      }),
  );
}

/** Terms in bold: with a sentence each on the same line, else each above a list of its own. */
export function drawDefinitions({ entrees }: Definitions, keepNext = false): Paragraph[] {
  const arePairs = entrees.every(({ items }) => items.length === 1 && !items[0]?.suite);
  return entrees.flatMap(({ terme, items }) => {
    if (!arePairs) {
      return [drawTerme(terme), ...drawListe(items)];
    }
    const lead = runsOf(`${terme}\u00a0: `, undefined, BOLD);
    return items.map(
      (item) =>
        new Paragraph({
          style: STYLE.paire,
          ...(keepNext && { keepNext }),
          children: [...lead, ...runsOf(item.texte, item.sens)],
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
