import { clean } from '../../text/clean.js';

/** HTML that the tag below has written, as against a text, which it escapes. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: a text is escaped, HTML is left as it is, several follow each other. */
type Value = string | number | Html | readonly Html[];

/**
 * Template tag for HTML: everything interpolated is escaped, unless the tag itself wrote it. So no
 * text can inject, wherever it comes from; attributes are to be written in double quotes.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((source, part, i) => source + sourceOf(values[i - 1] ?? '') + part));
}

/** Several pieces, a line each, so that the source can be read. */
export function lines(...pieces: readonly (Html | readonly Html[])[]): Html {
  const sources = pieces.flat().map(({ source }) => source);
  return new Html(sources.filter((source) => source !== '').join('\n'));
}

function sourceOf(value: Value): string {
  if (value instanceof Html) return value.source;
  if (typeof value === 'object') return value.map(sourceOf).join('');
  return escapeText(`${value}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text for content or an attribute, without the characters that no reader sees. */
function escapeText(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
