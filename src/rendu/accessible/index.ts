import {
  type Bloc,
  carteEnListe,
  fragmentsOf,
  type Item,
  isSigne,
  type Ligne,
  type Page,
  type Section,
  SIGNES,
  type Tableau,
  texteSansLien,
} from '../../page/page.js';
import { fr } from '../../text/typography.js';

/**
 * A page to be heard or read by the fingertips (a screen reader, a braille display): one sentence a
 * line, in reading order, without box, bar, column or sign; the word stands for the sign. Lines are as
 * long as their sentence: the reader's own device breaks them. Ends with a newline.
 */
export function renderAccessible({ titre, blocs, sections }: Page): string {
  const lines = [titre, ...drawBlocs(blocs, titre), ...sections.flatMap(drawSection)];
  return `${lines.join('\n')}\n`;
}

function drawSection({ titre, blocs, sections = [] }: Section): string[] {
  return ['', titre, ...drawBlocs(blocs, titre), ...sections.flatMap(drawSection)];
}

/** Blocks under a heading, which a table does not say again; what follows a table stands apart from it. */
function drawBlocs(blocs: readonly Bloc[], titre: string): string[] {
  return blocs.flatMap((bloc, i) => [
    ...(blocs[i - 1]?.genre === 'tableau' ? [''] : []),
    ...drawBloc(bloc, titre),
  ]);
}

function drawBloc(bloc: Bloc, titre: string): string[] {
  switch (bloc.genre) {
    case 'paragraphe':
      return drawItem(bloc);
    case 'liste':
      return bloc.items.flatMap((item) => drawItem(item));
    case 'definitions':
      return bloc.entrees.flatMap(({ terme, items }) =>
        items.flatMap((item) => drawItem(item, terme)),
      );
    case 'carte': {
      const [, ...zones] = carteEnListe(bloc);
      return [...(bloc.titre === titre ? [] : ['', bloc.titre]), ...drawBlocs(zones, titre)];
    }
    case 'tableau':
      return [
        ...(bloc.titre === titre ? [] : ['', bloc.titre]),
        ...bloc.lignes.flatMap((ligne) => drawLigne(ligne, bloc)),
      ];
  }
}

/**
 * A row: its name on a line, then each cell; one of several sentences, or of one that a word stands
 * before, is headed by its column.
 */
function drawLigne({ rang, cellules }: Ligne, { colonnes, estReleve }: Tableau): string[] {
  const [[nom, ...more] = [], ...others] = cellules;
  const place = rang === undefined ? '' : fr`Rang ${rang} : `;
  return [
    ...(estReleve ? [] : ['']),
    ...(nom ? drawItem({ ...nom, texte: [{ texte: place }, ...fragmentsOf(nom.texte)] }) : []),
    ...more.flatMap((item) => drawItem(item)),
    ...others.flatMap((cellule, c) => {
      const titre = colonnes[c + 1]?.titre ?? '';
      const [only, ...rest] = cellule;
      if (only?.estNul) return [];
      if (only && rest.length === 0 && headsOf(only).length === 0) return drawItem(only, titre);
      return [fr`${titre} :`, ...cellule.flatMap((item) => drawItem(item))];
    }),
  ];
}

/** A sentence behind what it belongs to and the word of its sign, then what is said under it. */
function drawItem(item: Item, of = ''): string[] {
  const heads = [...(of === '' ? [] : [of]), ...headsOf(item)];
  const lead = heads.map((head) => fr`${head} : `).join('');
  return [lead + texteSansLien(item.texte), ...(item.suite ?? []).map(texteSansLien)];
}

/** The word of its sign. « Autre » says nothing that silence does not. */
function headsOf({ sens }: Item): string[] {
  return isSigne(sens) && sens !== 'autre' ? [SIGNES[sens].mot] : [];
}
