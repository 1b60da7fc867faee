import { Lexer } from 'yaml';
import { fr } from '../text/typography.js';

export const TOO_DEEP = fr`l'imbrication est trop profonde`;

/** What is counted in a text, each with its limit: what no file of ours has, and the parser cannot bear. */
const LIMITS = {
  // The deepest of them, a kit, has five levels.
  brackets: { most: 100, message: TOO_DEEP },
  indicators: { most: 50, message: TOO_DEEP },
  // Some ten times what a kit of a thousand partners has.
  tokens: { most: 500_000, message: fr`le fichier contient trop d'éléments` },
  properties: {
    most: 1000,
    message: fr`le fichier contient trop d'ancres, d'alias ou d'étiquettes (&, *, !)`,
  },
  directives: { most: 10, message: fr`le fichier contient trop de directives (%)` },
  signs: { most: 100, message: fr`trop de signes à la suite sans texte entre eux` },
  scalars: { most: 50, message: fr`trop de textes à la suite sans virgule ni retour à la ligne` },
} as const;

type Name = keyof typeof LIMITS;
type Counts = Record<Name, number>;

/**
 * Looks at the signs of a YAML text before the parser is let loose on it: the parser's time and memory are
 * not linear where signs pile up. Returns the first excess and its offset, or null. Linear.
 */
export function findExcess(text: string) {
  const limits = Object.entries(LIMITS) as [Name, (typeof LIMITS)[Name]][];
  const counts = Object.fromEntries(limits.map(([name]) => [name, 0])) as Counts;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    count(counts, token);
    for (const [name, { most, message }] of limits) {
      if (counts[name] > most) return { offset, message };
    }
    // The lexer marks the start of a document and of a plain text by one sign each.
    if (token !== DOCUMENT && token !== SCALAR) offset += token.length;
  }
  return null;
}

const DOCUMENT = '\u0002';
const SCALAR = '\u001f';

function count(counts: Counts, token: string): void {
  counts.tokens++;
  const [sign = ''] = token;
  if (sign === '\n' || sign === '\r') {
    counts.indicators = 0;
    counts.scalars = 0;
  } else if (',[]{}'.includes(token)) {
    counts.signs++;
    if (token === ',') counts.scalars = 0;
    else if (token === '[' || token === '{') counts.brackets++;
    else counts.brackets = Math.max(0, counts.brackets - 1);
  } else if ('-?:'.includes(token)) counts.indicators++;
  else if (sign === '%') counts.directives++;
  else if ('&*!'.includes(sign)) counts.properties++;
  else if (sign === '"' || sign === "'" || sign === SCALAR) {
    counts.scalars++;
    counts.signs = 0;
    // Levels that hold a text are closed on this line, or counted by their brackets.
    counts.indicators = 0;
  }
}
