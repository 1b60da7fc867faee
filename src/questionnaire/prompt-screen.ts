import { cleanLine } from '../text/clean.js';
import { hang, width, wrap } from '../text/layout.js';
import { fr } from '../text/typography.js';
import type { Choice, PromptStyle } from '../world.js';

/** Usable columns and rows of a terminal. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What a list of choices has of its own: the text before a choice, its keys, its possible error. */
interface Kind {
  readonly lead: string;
  readonly keys: readonly string[];
  readonly error?: string | undefined;
}

// inquirer draws these itself, so that texts are wrapped as if they were there, then cut off.
const MARK = '? ';
const CHECKBOX_LEAD = '> [x] ';
const SELECT_LEAD = '> ';
// ASCII: old Windows consoles show it, and a tick differs without colour.
const ICONS = { cursor: '>', checked: ' [x]', unchecked: ' [ ]' };

const CHECKBOX_KEYS = [fr`↑ ↓ se déplacer`, fr`espace cocher`, fr`entrée valider`];
const SELECT_KEYS = [fr`↑ ↓ se déplacer`, fr`entrée choisir`];

/** The part of inquirer's checkbox that shows: texts wrapped to the terminal, page size, theme. */
export function checkboxScreen(
  message: string,
  choices: readonly Choice[],
  error: string | undefined,
  style: PromptStyle,
  size: Size,
) {
  return listScreen(
    message,
    choices,
    { lead: CHECKBOX_LEAD, keys: CHECKBOX_KEYS, error },
    style,
    size,
  );
}

/** The same for inquirer's select. */
export function selectScreen(
  message: string,
  choices: readonly Choice[],
  style: PromptStyle,
  size: Size,
) {
  return listScreen(message, choices, { lead: SELECT_LEAD, keys: SELECT_KEYS }, style, size);
}

/** The same for inquirer's input, which starts with `initial` to be edited. */
export function inputScreen(text: string, initial: string, style: PromptStyle, { columns }: Size) {
  const message = under(MARK, text, columns);
  return { message, default: cleanLine(initial), theme: themeOf(message, '', style, columns) };
}

function listScreen(
  text: string,
  choices: readonly Choice[],
  { lead, keys, error = '' }: Kind,
  style: PromptStyle,
  { columns, rows }: Size,
) {
  const message = under(MARK, text, columns);
  const hint = hintOf(keys, columns);
  const items = choices.map(({ value, name, description = '', checked }) => ({
    value,
    name: under(lead, name, columns),
    short: cleanLine(name),
    description: description && hang('  ', cleanLine(description), columns).join('\n'),
    checked,
  }));
  // Under the choices inquirer leaves a line empty.
  const taken = [message, ' ', hint, error && errorOf(error, columns)];
  const page = pageOf(rows - height(...taken), items);
  const shown = page.detailed ? items : items.map((item) => ({ ...item, description: '' }));
  const theme = themeOf(message, hint, style, columns);
  return { message, choices: shown, pageSize: page.size, loop: false, theme };
}

/** Lines for the choices, and whether their descriptions fit below. */
function pageOf(room: number, items: readonly { name: string; description: string }[]) {
  const heights = items.map(({ name }) => height(name));
  const details = Math.max(0, ...items.map(({ description }) => height(description)));
  // On a low screen the neighbours of the active choice help more than its description.
  const enough = Math.min(height(...items.map(({ name }) => name)), Math.max(0, ...heights) + 2);
  const detailed = room - details >= enough;
  return { detailed, size: Math.max(1, detailed ? room - details : room) };
}

/** Every text and colour that inquirer would else choose, and colour in its own way. */
function themeOf(message: string, hint: string, style: PromptStyle, columns: number) {
  const lastLine = MARK.length + width(message.slice(message.lastIndexOf('\n') + 1));
  const answer = (text: string) => {
    const lines = wrap(cleanLine(text), columns - MARK.length);
    const beside = lines.length === 1 && lastLine + 1 + width(lines.join()) <= columns;
    return (beside ? lines : ['', ...lines]).join('\n  ');
  };
  return {
    prefix: { idle: style.accent('?'), done: style.muted('·') },
    icon: ICONS,
    style: {
      message: byLine(style.strong),
      highlight: byLine(style.accent),
      description: byLine(style.muted),
      answer: (text: string) => byLine(style.accent)(answer(text)),
      error: (text: string) => byLine(style.alert)(errorOf(text, columns)),
      // An emptied line stands for the initial value again: so it shows.
      defaultAnswer: (text: string) => style.muted(`(${text})`),
      keysHelpTip: () => byLine(style.muted)(hint),
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

function errorOf(text: string, columns: number): string {
  return hang('! ', cleanLine(text), columns).join('\n');
}

/** A text wrapped to stand behind `lead`, which is left out. */
function under(lead: string, text: string, columns: number): string {
  return hang(lead, cleanLine(text), columns).join('\n').slice(lead.length);
}

/** Colours each line by itself: inquirer cuts a page between lines. */
function byLine(paint: (line: string) => string) {
  return (text: string) => text.split('\n').map(paint).join('\n');
}

/** Lines of texts under each other; an empty one is not drawn. */
function height(...texts: readonly string[]): number {
  return texts.filter((text) => text !== '').flatMap((text) => text.split('\n')).length;
}
