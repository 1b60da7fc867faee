import type { Kit, Recommandation } from '../../kit/model.js';
import { hang, padEnd, width, wrap } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';

/** The pieces that pages of text are built from; each returns lines no wider than the page. */

/** A heading and its lines, with a blank line before; nothing at all where there are no lines. */
export function section(titre: string, lines: readonly string[], { style, width }: Page): string[] {
  return lines.length === 0 ? [] : ['', ...wrap(titre, width).map(style.strong), ...lines];
}

export function bullets(texts: readonly string[], page: Page): string[] {
  return texts.flatMap((text) => hang('  · ', text, page.width));
}

/** Recommendations of the source, under its name. */
export function renderRecommandations(
  kit: Kit,
  recommandations: readonly Recommandation[],
  page: Page,
): string[] {
  const texts = recommandations.map(({ texte }) => texte);
  return section(fr`Recommandations ${kit.source?.nom ?? 'du kit'}`, bullets(texts, page), page);
}

/** Two columns of text, the first as wide as its widest entry but at most a third of the page. */
export function pairs(rows: readonly (readonly [string, string])[], page: Page): string[] {
  const widest = rows.reduce((max, [left]) => Math.max(max, width(left)), 0);
  const leftWidth = Math.min(widest, Math.floor(page.width / 3));
  return rows.flatMap(([left, right]) => {
    const lefts = wrap(left, leftWidth);
    const rights = wrap(right, page.width - leftWidth - 4);
    const height = Math.max(lefts.length, rights.length);
    return Array.from({ length: height }, (_, i) =>
      `  ${padEnd(lefts[i] ?? '', leftWidth)}  ${rights[i] ?? ''}`.trimEnd(),
    );
  });
}

/** Lines as the text of a page. */
export function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
