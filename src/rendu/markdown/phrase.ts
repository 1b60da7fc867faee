import { fragmentsOf, type Item, type Phrase, type Sens } from '../../page/page.js';
import { isSigne, SIGNES } from '../../page/signes.js';
import { fr } from '../../text/typography.js';
import { destinationOf, escapeText, spaced } from './escape.js';
import { drawPieces } from './strong.js';

/** Consecutive fragments of one look; escaped together, because « & » and « amp; » make one mark. */
interface Run {
  readonly texte: string;
  readonly isStrong: boolean;
  readonly destination: string | null;
}

/** A sentence for the middle of a line; `sens` is that of the whole. */
export function drawPhrase(phrase: Phrase, sens?: Sens): string {
  const pieces = runsOf(phrase, sens).map((run) => ({ ...run, text: drawRun(run) }));
  return (
    drawPieces(pieces)
      .replace(/ {2,}/g, ' ')
      .trim()
      // Here only links have a bracket without backslash; behind a ! they would be images.
      .replace(/!(?=\[)/g, '\\!')
  );
}

/** The lines of an item: its sentence behind the sign of what it means, then what is said under it. */
export function drawItem({ texte, sens, mesure, suite = [] }: Item): string[] {
  const sign = isSigne(sens) ? `${SIGNES[sens].signe} ` : '';
  const measured = mesure ? [{ texte: fr`${mesure.nom} : ` }, ...fragmentsOf(texte)] : texte;
  return [sign + drawPhrase(measured, sens), ...suite.map((under) => drawPhrase(under))];
}

function runsOf(phrase: Phrase, sens: Sens | undefined): Run[] {
  const runs: Run[] = [];
  for (const { texte, sens: own, adresse = '' } of fragmentsOf(phrase)) {
    const destination = destinationOf(adresse);
    // A link without words would be there for nobody to see.
    const isBlank = destination !== null && spaced(texte).trim() === '';
    const run = {
      texte: spaced(isBlank ? adresse : texte),
      isStrong: stands(sens) || stands(own),
      destination,
    };
    const last = runs.at(-1);
    const isSame = last?.isStrong === run.isStrong && !last.destination && !run.destination;
    if (isSame) runs[runs.length - 1] = { ...run, texte: last.texte + run.texte };
    else runs.push(run);
  }
  return runs;
}

/** What stands out, or waits to be filled in, is bold. */
const stands = (sens: Sens | undefined) => sens === 'important' || sens === 'blanc';

function drawRun({ texte, destination }: Run): string {
  const text = escapeText(texte);
  return destination === null ? text : `[${text}](<${destination}>)`;
}
