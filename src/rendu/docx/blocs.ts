import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Bloc, Section } from '../../page/page.js';
import { drawCarte, drawDefinitions, drawListe } from './listes.js';
import { runsOf } from './phrase.js';
import { drawTableau } from './tableau.js';

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
