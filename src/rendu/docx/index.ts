import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Bloc, Page, Section, Tableau } from '../../page/page.js';
import { drawCarte, drawDefinitions, drawListe, runsOf } from './phrase.js';
import { type Parts, reproducible } from './reproductible.js';
import { DEFAULT_STYLES, MUTED, NUMBERING, PARAGRAPH_STYLES } from './styles.js';
import { drawTableau, isWider } from './tableau.js';

/** A4 with margins of 2 cm, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;
/** Room of a line on an upright and on a lying sheet. */
const [UPRIGHT, LYING] = [A4.width - 2 * MARGIN, A4.height - 2 * MARGIN];

/**
 * The page as a Word document (.docx): what an officer completes and signs. The same page gives the
 * same bytes, whenever and wherever. It needs nothing of Node.
 */
export async function renderDocx(page: Page): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: DEFAULT_STYLES, paragraphStyles: [...PARAGRAPH_STYLES] },
    numbering: { config: NUMBERING },
    sections: sectionsOf(page),
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

/** The sheets: upright, and lying for a section with a table that has room only there. */
function sectionsOf({ titre, blocs, sections }: Page): ISectionOptions[] {
  const sheets: { lies: boolean; parts: (Paragraph | Table)[][] }[] = [];
  const add = (section: Section, draw: (room: number) => (Paragraph | Table)[]) => {
    const lies = tableauxOf(section).some(
      (tableau) => isWider(tableau, UPRIGHT) && !isWider(tableau, LYING),
    );
    const drawn = draw(lies ? LYING : UPRIGHT);
    const last = sheets.at(-1);
    if (last?.lies === lies) last.parts.push(drawn);
    else sheets.push({ lies, parts: [drawn] });
  };
  const title = new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(titre) });
  add({ titre, blocs }, (room) => [title, ...blocs.flatMap((bloc) => drawBloc(bloc, room))]);
  for (const section of sections) add(section, (room) => drawSection(section, room));
  return sheets.map(({ lies, parts }) => ({
    properties: { page: sheetOf(lies) },
    footers: { default: footer() },
    children: parts.flat(),
  }));
}

function sheetOf(lies: boolean) {
  return {
    size: { ...A4, orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, footer: MARGIN / 2 },
  };
}

function tableauxOf({ blocs, sections = [] }: Section): Tableau[] {
  return [...blocs.filter((bloc) => bloc.genre === 'tableau'), ...sections.flatMap(tableauxOf)];
}

function footer(): Footer {
  const children = ['Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ size: 16, color: MUTED, children });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })],
  });
}

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;

/** A section under its heading, with those in it; `room` is the width of the text, in twentieths of a point. */
export function drawSection(
  section: Section,
  room: number,
  depth: 0 | 1 = 0,
): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: LEVELS[depth], children: runsOf(section.titre) }),
    ...section.blocs.flatMap((bloc) => drawBloc(bloc, room)),
    ...(section.sections ?? []).flatMap((inner) => drawSection(inner, room, 1)),
  ];
}

/** How each kind of block is drawn. */
export function drawBloc(bloc: Bloc, room: number): (Paragraph | Table)[] {
  switch (bloc.genre) {
    case 'paragraphe':
      return [new Paragraph({ children: runsOf(bloc.texte, bloc.sens) })];
    case 'liste':
      return drawListe(bloc.items);
    case 'definitions':
      return drawDefinitions(bloc);
    case 'tableau':
      return drawTableau(bloc, room);
    case 'carte':
      return drawCarte(bloc);
  }
}
