import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  type NumberingDefinition,
} from 'docx';

/**
 * The look: sober, black on white, one accent. Word's own styles wherever it has one, so that an
 * officer who restyles « Titre 1 » restyles the note. Headings say their level too: without it, only Word
 * knows by their names that they are the outline of the document.
 */

// Sizes are in half-points, spaces in twentieths of a point, as Word has them.

/** On every office computer, and metric for metric in LibreOffice; it holds the signs ● ▲ ►. */
const FONT = 'Arial';
export const ACCENT = '1F4E79';
const BLACK = '000000';
/** Seven times darker than white: as readable as WCAG AAA asks. */
export const MUTED = '595959';

/** Ids of the styles of ours that Word has not; their names are what its list of styles shows. */
export const STYLE = {
  cellule: 'Cellule',
  signe: 'CelluleSigne',
  entete: 'EnTeteColonne',
  legende: 'LegendeSignes',
  terme: 'Terme',
  paire: 'TermeEtPhrase',
} as const;

export const BULLETS = 'puces';

const INDENT = 284;
/** Room for a sign before the sentence of a cell. */
export const SIGN = 230;

export const DEFAULT_STYLES: IStylesOptions['default'] = {
  document: {
    run: { font: FONT, size: 20, language: { value: 'fr-FR' } },
    paragraph: { spacing: { after: 80, line: 240, lineRule: LineRuleType.AUTO } },
  },
  title: {
    run: { font: FONT, size: 36, bold: true, color: ACCENT },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { after: 140, line: 252, lineRule: LineRuleType.AUTO },
    },
  },
  heading1: {
    run: { font: FONT, size: 26, bold: true, color: ACCENT },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: 180, after: 50 },
      outlineLevel: 0,
    },
  },
  heading2: {
    run: { font: FONT, size: 22, bold: true, color: BLACK },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: 160, after: 60 },
      outlineLevel: 1,
    },
  },
  caption: {
    run: { size: 18, bold: true, italics: false, color: BLACK },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 100, after: 60 } },
  },
  listParagraph: { paragraph: { spacing: { after: 40 } } },
  hyperlink: { run: { color: ACCENT, underline: {} } },
};

export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  style(STYLE.cellule, 'Cellule', {
    run: { size: 18 },
    paragraph: { spacing: { before: 20, after: 20, line: 247, lineRule: LineRuleType.AUTO } },
  }),
  style(STYLE.signe, 'Cellule avec signe', {
    basedOn: STYLE.cellule,
    paragraph: { indent: { left: SIGN, hanging: SIGN } },
  }),
  style(STYLE.entete, 'En-tête de colonne', {
    basedOn: STYLE.cellule,
    run: { bold: true },
    paragraph: { keepNext: true },
  }),
  style(STYLE.legende, 'Légende des signes', {
    run: { size: 16, color: MUTED },
    paragraph: { spacing: { before: 60, after: 120 } },
  }),
  style(STYLE.terme, 'Terme', {
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 60, after: 20 } },
  }),
  style(STYLE.paire, 'Terme et phrase', { paragraph: { spacing: { after: 40 } } }),
];

export const NUMBERING: readonly NumberingDefinition[] = [
  {
    reference: BULLETS,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
      },
    ],
  },
];

function style(
  id: string,
  name: string,
  options: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}
