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
  type Phrase,
  type Sens,
  SIGNES,
  titreDeZone,
} from '../../page/page.js';
import { clean, isLinkable } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import { BULLETS, MUTED, STYLE } from './styles.js';

/** How a sens looks where it has no sign; the words of the page say it too. */
const LOOK: Readonly<Partial<Record<Sens, IRunOptions>>> = {
  important: { bold: true },
  discret: { color: MUTED },
  blanc: { highlight: HighlightColor.YELLOW },
};

/** A text that may stand in the XML of a document: on one line, without what is forbidden or unseen. */
export function plain(text: string): string {
  return clean(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('\n', ' ');
}

/** What an item says, with what its figure measures. */
export function phraseOf({ texte, mesure }: Item): Phrase {
  return mesure ? [{ texte: fr`${mesure.nom} : ` }, ...fragmentsOf(texte)] : texte;
}

/**
 * The runs of a sentence. `sens` is that of the whole sentence, and a fragment may have its own.
 * `isBold` is for what the place makes bold, whatever the words mean.
 */
export function runsOf(phrase: Phrase, sens?: Sens, isBold = false): ParagraphChild[] {
  const bold: IRunOptions = isBold ? { bold: true } : {};
  const lead = isSigne(sens) ? [new TextRun({ ...bold, text: `${SIGNES[sens].signe} ` })] : [];
  return [
    ...lead,
    ...fragmentsOf(phrase).flatMap((fragment) => drawFragment(fragment, sens, bold)),
  ];
}

/** The same behind a sign in a margin of its own. */
export function runsBehindSign(phrase: Phrase, sign: string): ParagraphChild[] {
  return [new TextRun({ children: [sign, new Tab()] }), ...runsOf(phrase)];
}

function drawFragment(
  { texte, sens, adresse }: Fragment,
  whole: Sens | undefined,
  bold: IRunOptions,
): ParagraphChild[] {
  const sign = isSigne(sens) ? `${SIGNES[sens].signe} ` : '';
  const look = LOOK[sens ?? whole ?? 'autre'] ?? {};
  const text = sign + plain(texte);
  const link = safeLink(adresse);
  if (link === null) return [new TextRun({ ...bold, ...look, text })];
  const run = new TextRun({ ...bold, text, style: 'Hyperlink' });
  return [new ExternalHyperlink({ link, children: [run] })];
}

/** The address in the form that Word wants, or null. */
function safeLink(adresse: string | undefined): string | null {
  if (adresse === undefined || !isLinkable(adresse) || !URL.canParse(adresse)) return null;
  return new URL(adresse).href;
}

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
