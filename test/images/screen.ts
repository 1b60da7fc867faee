/** Draws what the program writes in a terminal as a picture: frames and bars as shapes, the rest as text. */

const CELL = { width: 8.4, height: 18 };
const MARGIN = 16;

/** What the codes of the 16 basic colours mean here; any other code is a fault of this file. */
const CODES: Readonly<Record<string, (style: Style) => Style>> = {
  1: (style) => ({ ...style, weight: 'bold' }),
  2: (style) => ({ ...style, colour: '#9aa7b4' }),
  22: (style) => ({ ...style, weight: 'normal', colour: TEXT }),
  31: (style) => ({ ...style, colour: '#ff8f88' }),
  32: (style) => ({ ...style, colour: '#7ee787' }),
  33: (style) => ({ ...style, colour: '#f2cc60' }),
  36: (style) => ({ ...style, colour: '#76d9e6' }),
  39: (style) => ({ ...style, colour: TEXT }),
};
const TEXT = '#e6edf3';
const FRAME = '#6e7b88';

interface Style {
  readonly colour: string;
  readonly weight: 'normal' | 'bold';
}
const PLAIN: Style = { colour: TEXT, weight: 'normal' };

/** The arms of a sign of a frame, from the middle of its cell: up, down, left, right. */
const ARMS: Readonly<Record<string, string>> = {
  '─': 'lr',
  '│': 'ud',
  '┌': 'dr',
  '┐': 'dl',
  '└': 'ur',
  '┘': 'ul',
  '├': 'udr',
  '┤': 'udl',
  '┬': 'dlr',
  '┴': 'ulr',
  '┼': 'udlr',
};
const ARM: Readonly<Record<string, string>> = {
  u: `v${-CELL.height / 2}`,
  d: `v${CELL.height / 2}`,
  l: `h${-CELL.width / 2}`,
  r: `h${CELL.width / 2}`,
};
/** Blocks of a bar, and how much of the colour they show. */
const BLOCKS: Readonly<Record<string, number>> = { '█': 1, '░': 0.3 };

/** A run of characters of one line that look the same. */
interface Run {
  readonly text: string;
  readonly column: number;
  readonly style: Style;
}

/**
 * An SVG of a text with escape sequences of colour, every character of which is a column wide. `titre` is
 * the picture in words.
 */
export function drawScreen(text: string, titre: string): string {
  const lines = text.trimEnd().split('\n').map(runsOf);
  const columns = Math.max(...lines.flat().map(({ text, column }) => column + text.length));
  const width = Math.ceil(columns * CELL.width) + 2 * MARGIN;
  const height = lines.length * CELL.height + 2 * MARGIN;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">`,
    `<title>${inXml(titre)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#161b22"/>`,
    ...lines.flatMap((runs, line) => runs.flatMap((run) => drawRun(run, line))),
    '</svg>',
  ].join('\n')}\n`;
}

/** A code of colour, a part of a frame, a bar, a gap (of which a picture would keep one space), or words. */
const PIECE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is read
  /\u001b\[([\d;]*)m|[─│┌┐└┘├┤┬┴┼]+|█+|░+| {2,}|(?:(?! {2})[^\u001b─│┌┐└┘├┤┬┴┼█░])+/g;

/** The runs of a line: frames and bars stand alone, since they are no text. */
function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let style = PLAIN;
  let column = 0;
  for (const [piece, codes] of line.matchAll(PIECE)) {
    if (codes === undefined) {
      runs.push({ text: piece, column, style });
      column += piece.length;
    } else for (const code of codes.split(';')) style = changed(style, code);
  }
  return runs;
}

function changed(style: Style, code: string): Style {
  const change = CODES[code];
  if (!change) throw new Error(`test/images/screen.ts must learn the colour ${code}`);
  return change(style);
}

function drawRun({ text, column, style }: Run, line: number): string[] {
  const [first = ''] = text;
  const x = (at: number) => round(MARGIN + at * CELL.width);
  const top = MARGIN + line * CELL.height;
  if (first in ARMS) {
    const middle = top + CELL.height / 2;
    const arms = [...text].flatMap((sign, i) =>
      [...(ARMS[sign] ?? '')].map((arm) => `M${x(column + i + 0.5)} ${middle}${ARM[arm]}`),
    );
    return [`<path d="${arms.join('')}" stroke="${FRAME}"/>`];
  }
  if (first in BLOCKS) {
    const size = `width="${round(text.length * CELL.width)}" height="${CELL.height - 5}"`;
    return [
      `<rect x="${x(column)}" y="${top + 2}" ${size} fill="${style.colour}" opacity="${BLOCKS[first]}"/>`,
    ];
  }
  const said = text.trimEnd().replace(/^ +/, '');
  if (said === '') return [];
  const start = column + text.trimEnd().length - said.length;
  const bold = style.weight === 'bold' ? ' font-weight="bold"' : '';
  // The length holds the columns together, whatever the typeface.
  const fixed = `textLength="${round(said.length * CELL.width)}" lengthAdjust="spacingAndGlyphs"`;
  return [
    `<text x="${x(start)}" y="${top + 13}" ${fixed} fill="${style.colour}"${bold}>${inXml(said)}</text>`,
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;

const inXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
