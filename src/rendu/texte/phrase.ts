import { type Fragment, fragmentsOf, lienOf, type Phrase, type Sens } from '../../page/page.js';
import { width, wrap } from '../../text/layout.js';
import type { Style, Support } from './style.js';

/** How each sens is coloured; a sign or words always say it as well. */
const PAINT: Readonly<Record<Sens, keyof Style>> = {
  reponse: 'accent',
  alerte: 'alert',
  rappel: 'strong',
  autre: 'muted',
  important: 'strong',
  discret: 'muted',
  blanc: 'alert',
};

/** The colour of a sens; none leaves a text alone. */
export function paintOf(sens: Sens | undefined, style: Style): (text: string) => string {
  return sens === undefined ? (text) => text : style[PAINT[sens]];
}

/**
 * The lines of a sentence, each no wider than `columns` but for an address, which is never cut. They
 * are wrapped first and coloured then, so that no escape sequence is measured or broken.
 */
export function drawPhrase(
  phrase: Phrase,
  columns: number,
  { style, hasLinks }: Support,
  paint: (text: string) => string = (text) => text,
): string[] {
  const lines: string[] = [];
  let run: Fragment[] = [];
  const flush = () => {
    if (run.length > 0) lines.push(...drawRun(run, columns, style, paint));
    run = [];
  };
  for (const piece of fragmentsOf(phrase)) {
    // Where there are no links, the address stands for its name, on a line of its own if need be.
    const address = hasLinks ? undefined : piece.adresse;
    if (address === undefined) run.push(piece);
    else if (width(address) <= columns - runWidth(run)) run.push({ texte: address });
    else {
      flush();
      lines.push(paint(address));
    }
  }
  flush();
  return lines;
}

const runWidth = (run: readonly Fragment[]) =>
  run.reduce((sum, { texte }) => sum + width(texte), 0);

function drawRun(
  pieces: readonly Fragment[],
  columns: number,
  style: Style,
  paint: (text: string) => string,
): string[] {
  // Wrapping composes characters: where a line begins is looked for in the same form.
  const run = pieces.map((piece) => ({ ...piece, texte: piece.texte.normalize() }));
  const text = run
    .map(({ texte }) => texte)
    .join('')
    .trimEnd();
  const lines = wrap(text, columns);
  if (run.length === 1 && run[0]?.sens === undefined && run[0]?.adresse === undefined) {
    return lines.map(paint);
  }
  let from = 0;
  return lines.map((line) => {
    const start = Math.max(from, text.indexOf(line, from));
    from = start + line.length;
    return piecesBetween(run, start, from)
      .map((piece) => dress(piece, style, paint))
      .join('');
  });
}

/** The pieces of a run that stand between two offsets of its text. */
function piecesBetween(run: readonly Fragment[], start: number, end: number): Fragment[] {
  let at = 0;
  return run.flatMap((piece) => {
    const [first, last] = [Math.max(start - at, 0), end - at];
    at += piece.texte.length;
    const texte = last > 0 ? piece.texte.slice(first, last) : '';
    return texte === '' ? [] : [{ ...piece, texte }];
  });
}

function dress(piece: Fragment, style: Style, paint: (text: string) => string): string {
  const { texte, sens } = piece;
  const { href } = lienOf(piece);
  const coloured = sens === undefined ? paint(texte) : paintOf(sens, style)(texte);
  return href === null ? coloured : hyperlink(coloured, href);
}

/** A link of a terminal (OSC 8), ended by BEL: the form that survives wrapping. */
const hyperlink = (text: string, href: string): string =>
  `\u001b]8;;${href}\u0007${text}\u001b]8;;\u0007`;
