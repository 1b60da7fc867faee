import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Bloc, Page, Section } from '../../page/page.js';
import { drawCarte, drawDefinitions, drawListe, runsOf } from './phrase.js';
import { type Parts, reproducible } from './reproductible.js';
import { DEFAULT_STYLES, MUTED, NUMBERING, PARAGRAPH_STYLES } from './styles.js';
import { drawTableau } from './tableau.js';

/** A4 with margins of 2 cm, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;
/** What of a sheet is for words. */
const SHEET = { width: A4.width - 2 * MARGIN, height: A4.height - 2 * MARGIN };

/**
 * The page as a Word document (.docx): what an officer completes and signs. The same page gives the
 * same bytes, whenever and wherever. It needs nothing of Node.
 */
export async function renderDocx(page: Page): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: DEFAULT_STYLES, paragraphStyles: [...PARAGRAPH_STYLES] },
    numbering: { config: NUMBERING },
    sections: [sheetsOf(page)],
  });
  return reproducible(compiler.compile(document), page);
}

/**
 * What the package's `Packer` zips, and its own way to them: to deflate them there, only for `reproducible` to
 * inflate and deflate them again, would take a quarter of the time of a note.
 */
const { compiler } = Packer as unknown as {
  readonly compiler: { compile(document: Document): Parts };
};

function sheetsOf({ titre, blocs, sections }: Page): ISectionOptions {
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, footer: MARGIN / 2 };
  return {
    properties: { page: { size: A4, margin } },
    footers: { default: footer() },
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(titre) }),
      ...blocs.flatMap((bloc) => drawBloc(bloc)),
      ...sections.flatMap((section) => drawSection(section)),
    ],
  };
}

function footer(): Footer {
  const children = ['Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ size: 16, color: MUTED, children });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })],
  });
}

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;

/** A section under its heading, with those in it. */
export function drawSection(section: Section, depth: 0 | 1 = 0): (Paragraph | Table)[] {
  const { titre, blocs, nouvellePage = false, solidaire = false } = section;
  const heading = { heading: LEVELS[depth], ...(nouvellePage && { pageBreakBefore: true }) };
  return [
    new Paragraph({ ...heading, children: runsOf(titre) }),
    ...blocs.flatMap((bloc) => drawBloc(bloc, solidaire)),
    ...(section.sections ?? []).flatMap((inner) => drawSection(inner, 1)),
  ];
}

/** How each kind of block is drawn; `keepNext`: on the sheet of what follows, where it is prose. */
export function drawBloc(bloc: Bloc, keepNext = false): (Paragraph | Table)[] {
  switch (bloc.genre) {
    case 'paragraphe':
      return [
        new Paragraph({ ...(keepNext && { keepNext }), children: runsOf(bloc.texte, bloc.sens) }),
      ];
    case 'liste':
      return drawListe(bloc.items);
    case 'definitions':
      return drawDefinitions(bloc, keepNext);
    case 'tableau':
      return drawTableau(bloc, SHEET);
    case 'carte':
      return drawCarte(bloc);
  }
}
