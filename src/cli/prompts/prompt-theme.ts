import type { PromptStyle } from '../../prompter.js';
import { cleanLine } from '../../text/clean.js';
import { hang, width, wrap } from '../../text/layout.js';
import { fr } from '../../text/typography.js';

/** How the texts of a question are wrapped and coloured. */

/** Usable columns and rows of a terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Asks the size of the moment: a person may change it while a question stands. */
export type SizeNow = () => Size;

/** What inquirer draws before a question: its text is wrapped as if it were there. */
export const MARK = '? ';
// ASCII: old Windows consoles show it, and a tick differs without colour.
const ICONS = { cursor: '>', checked: ' [x]', unchecked: ' [ ]' };

/**
 * Every text and colour that inquirer would else choose, and colour in its own way; all but the names
 * of choices are wrapped anew at each drawing.
 */
export function themeOf(
  question: string,
  keys: readonly string[],
  style: PromptStyle,
  size: SizeNow,
) {
  const dress =
    (paint: (line: string) => string, fold: (text: string, columns: number) => string) =>
    (text: string) =>
      byLine(paint)(fold(text, size().columns));
  return {
    prefix: { idle: style.accent('?'), done: style.muted('·') },
    icon: ICONS,
    style: {
      message: dress(style.strong, (text, columns) => under(MARK, text, columns)),
      highlight: byLine(style.accent),
      description: dress(style.muted, detailOf),
      answer: dress(style.accent, (text, columns) => answerOf(question, text, columns)),
      // An emptied line stays empty.
      defaultAnswer: () => '',
      error: dress(style.alert, errorOf),
      keysHelpTip: dress(style.muted, (_, columns) => hintOf(keys, columns)),
      renderSelectedChoices: (chosen: readonly { short: string }[]) =>
        chosen.map(({ short }) => short).join(' · ') || fr`aucune réponse`,
    },
  };
}

/** The keys and what they do, wrapped between two keys only and without a dangling separator. */
export function hintOf(keys: readonly string[], columns: number): string {
  const hint = keys.map((key) => key.replaceAll(' ', '\u00a0')).join(' · ');
  return wrap(hint, columns)
    .join('\n')
    .replace(/ ·\n|\n· /g, '\n');
}

/** The description of the choice under the cursor. */
export function detailOf(text: string, columns: number): string {
  return hang('  ', cleanLine(text), columns).join('\n');
}

/** The reason why an answer is refused. */
export function errorOf(text: string, columns: number): string {
  return hang('! ', cleanLine(text), columns).join('\n');
}

/** A text wrapped to stand behind `lead`, which is left out. */
export function under(lead: string, text: string, columns: number): string {
  return hang(lead, cleanLine(text), columns).join('\n').slice(lead.length);
}

/** An answer behind its question where there is room, else on lines of its own. */
function answerOf(question: string, answer: string, columns: number): string {
  const asked = under(MARK, question, columns);
  const lastLine = MARK.length + width(asked.slice(asked.lastIndexOf('\n') + 1));
  const lines = wrap(cleanLine(answer), columns - MARK.length);
  const beside = lines.length === 1 && lastLine + 1 + width(lines.join()) <= columns;
  return (beside ? lines : ['', ...lines]).join('\n  ');
}

/** Colours each line by itself: inquirer cuts a page between lines. */
function byLine(paint: (line: string) => string) {
  return (text: string) => text.split('\n').map(paint).join('\n');
}
