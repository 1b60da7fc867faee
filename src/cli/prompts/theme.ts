import { cleanLine } from '../../text/clean.js';
import { hang, width, wrap } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import type { CheckboxQuestion, PromptStyle } from '../../world.js';

/** How the texts of a question are wrapped and coloured. */

/** Asks the usable columns and rows of the moment: a person may change them while a question stands. */
export type SizeNow = () => { readonly columns: number; readonly rows: number };

/** What inquirer draws before a question: its text is wrapped as if it were there. */
const MARK = '? ';
// ASCII: old Windows consoles show it, and a tick differs without colour.
const ICONS = { cursor: '>', checked: ' [x]', unchecked: ' [ ]' };

/**
 * Every text and colour that inquirer would else choose, and colour in its own way; all but the names
 * of choices are wrapped anew at each drawing.
 */
function themeOf(question: string, keys: readonly string[], style: PromptStyle, size: SizeNow) {
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
      description: dress(style.muted, (text, columns) => behind(DETAIL, text, columns)),
      answer: dress(style.accent, (text, columns) => answerOf(question, text, columns)),
      // An emptied line stays empty.
      defaultAnswer: () => '',
      error: dress(style.alert, (text, columns) => behind(ERROR, text, columns)),
      keysHelpTip: dress(style.muted, (_, columns) => hintOf(keys, columns)),
      renderSelectedChoices: (chosen: readonly { short: string }[]) =>
        chosen.map(({ short }) => short).join(' · ') || fr`aucune réponse`,
    },
  };
}

/** The keys and what they do, wrapped between two keys only and without a dangling separator. */
function hintOf(keys: readonly string[], columns: number): string {
  const hint = keys.map((key) => key.replaceAll(' ', '\u00a0')).join(' · ');
  return wrap(hint, columns)
    .join('\n')
    .replace(/ ·\n|\n· /g, '\n');
}

/** What stands before the description of the choice under the cursor, and before why an answer is refused. */
const DETAIL = '  ';
const ERROR = '! ';

const behind = (lead: string, text: string, columns: number) =>
  hang(lead, cleanLine(text), columns).join('\n');

/** A text wrapped to stand behind `lead`, which is left out. */
const under = (lead: string, text: string, columns: number) =>
  behind(lead, text, columns).slice(lead.length);

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

/** The lists of inquirer: what it draws before a choice, as it does MARK, and the keys. */
const LISTS = {
  checkbox: {
    lead: '> [x] ',
    keys: [fr`↑ ↓ se déplacer`, fr`espace cocher`, fr`entrée valider`],
  },
  select: { lead: '> ', keys: [fr`↑ ↓ se déplacer`, fr`entrée choisir`] },
};

/** The part of inquirer's input that shows; it starts with `initial` to be edited. */
export function inputScreen(message: string, initial: string, style: PromptStyle, size: SizeNow) {
  return { message, default: cleanLine(initial), theme: themeOf(message, [], style, size) };
}

/** The same of a list: texts wrapped to the terminal, page size, theme. `required` is its possible error. */
export function listScreen(
  type: keyof typeof LISTS,
  { message, choices, required = '' }: Pick<CheckboxQuestion, 'message' | 'choices' | 'required'>,
  style: PromptStyle,
  size: SizeNow,
) {
  const { lead, keys } = LISTS[type];
  const { columns, rows } = size();
  const items = choices.map(({ value, name, description = '', checked }) => ({
    value,
    name: under(lead, name, columns),
    short: cleanLine(name),
    description,
    checked,
  }));
  // Under the choices inquirer leaves a line empty.
  const taken = [under(MARK, message, columns), ' ', hintOf(keys, columns)];
  if (required) taken.push(behind(ERROR, required, columns));
  const details = items.map(
    ({ description }) => description && behind(DETAIL, description, columns),
  );
  const page = pageOf(rows - height(...taken), items, details);
  const shown = page.detailed ? items : items.map((item) => ({ ...item, description: '' }));
  const theme = themeOf(message, keys, style, size);
  return { type, message, choices: shown, pageSize: page.size, loop: false, theme };
}

/** Lines for the choices, and whether their descriptions fit below. */
function pageOf(room: number, items: readonly { name: string }[], descriptions: readonly string[]) {
  const heights = items.map(({ name }) => height(name));
  const details = Math.max(0, ...descriptions.map((text) => height(text)));
  // On a low screen the neighbours of the active choice help more than its description.
  const enough = Math.min(height(...items.map(({ name }) => name)), Math.max(0, ...heights) + 2);
  const detailed = room - details >= enough;
  return { detailed, size: Math.max(1, detailed ? room - details : room) };
}

/** Lines of texts under each other; an empty one is not drawn. */
function height(...texts: readonly string[]): number {
  return texts.filter((text) => text !== '').flatMap((text) => text.split('\n')).length;
}
