import type { Choice, PromptStyle } from '../../prompter.js';
import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import { detailOf, errorOf, hintOf, MARK, type SizeNow, themeOf, under } from './prompt-theme.js';

/** What a list of choices has of its own: the text before a choice, its keys, its possible error. */
interface Kind {
  readonly lead: string;
  readonly keys: readonly string[];
  readonly error?: string | undefined;
}

// inquirer draws these itself, as it does MARK.
const CHECKBOX_LEAD = '> [x] ';
const SELECT_LEAD = '> ';

const CHECKBOX_KEYS = [fr`↑ ↓ se déplacer`, fr`espace cocher`, fr`entrée valider`];
const SELECT_KEYS = [fr`↑ ↓ se déplacer`, fr`entrée choisir`];

/** The part of inquirer's checkbox that shows: texts wrapped to the terminal, page size, theme. */
export function checkboxScreen(
  message: string,
  choices: readonly Choice[],
  error: string | undefined,
  style: PromptStyle,
  size: SizeNow,
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
  size: SizeNow,
) {
  return listScreen(message, choices, { lead: SELECT_LEAD, keys: SELECT_KEYS }, style, size);
}

/** The same for inquirer's input, which starts with `initial` to be edited. */
export function inputScreen(message: string, initial: string, style: PromptStyle, size: SizeNow) {
  return { message, default: cleanLine(initial), theme: themeOf(message, [], style, size) };
}

function listScreen(
  message: string,
  choices: readonly Choice[],
  { lead, keys, error = '' }: Kind,
  style: PromptStyle,
  size: SizeNow,
) {
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
  if (error) taken.push(errorOf(error, columns));
  const details = items.map(({ description }) => description && detailOf(description, columns));
  const page = pageOf(rows - height(...taken), items, details);
  const shown = page.detailed ? items : items.map((item) => ({ ...item, description: '' }));
  const theme = themeOf(message, keys, style, size);
  return { message, choices: shown, pageSize: page.size, loop: false, theme };
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
