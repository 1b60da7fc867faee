import {
  type Bloc,
  fragmentsOf,
  type Item,
  isSigne,
  type Ligne,
  type Page,
  type Phrase,
  type Section,
  SIGNES,
  type Tableau,
} from '../../pages/page.js';
import { fr } from '../../text/typography.js';

/**
 * A page to be heard or read by the fingertips (a screen reader, a braille display): one sentence a
 * line, in reading order, without box, bar, column or sign; the word stands for the sign. Lines are as
 * long as their sentence: the reader's own device breaks them. Ends with a newline.
 */
export function renderAccessible({ titre, blocs, sections }: Page): string {
  const lines = [titre, ...blocs.flatMap(drawBloc), ...sections.flatMap(drawSection)];
  return `${lines.join('\n')}\n`;
}

function drawSection({ titre, blocs, sections = [] }: Section): string[] {
  return ['', titre, ...blocs.flatMap(drawBloc), ...sections.flatMap(drawSection)];
}

function drawBloc(bloc: Bloc): string[] {
  switch (bloc.genre) {
    case 'paragraphe':
      return drawItem(bloc);
    case 'liste':
      return bloc.items.flatMap((item) => drawItem(item));
    case 'definitions':
      return bloc.entrees.flatMap(({ terme, items }) =>
        items.flatMap((item) => drawItem(item, terme)),
      );
    case 'tableau':
      return ['', bloc.titre, ...bloc.lignes.flatMap((ligne) => drawLigne(ligne, bloc))];
  }
}

/** A row: its name on a line, then each cell; a cell of several sentences is headed by its column. */
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
      if (only && rest.length === 0) return drawItem(only, titre);
      return [fr`${titre} :`, ...cellule.flatMap((item) => drawItem(item))];
    }),
  ];
}

/** A sentence behind what it belongs to and the word of its sign, then what is said under it. */
function drawItem({ texte, sens, mesure, suite = [] }: Item, of = ''): string[] {
  const heads = [
    ...(of === '' ? [] : [of]),
    ...(isSigne(sens) && sens !== 'autre' ? [SIGNES[sens].mot] : []),
    ...(mesure ? [mesure.nom] : []),
  ];
  const lead = heads.map((head) => fr`${head} : `).join('');
  return [lead + words(texte), ...suite.map(words)];
}

/** The words of a sentence, addresses written out. */
function words(phrase: Phrase): string {
  return fragmentsOf(phrase)
    .map(({ texte, adresse }) => adresse ?? texte)
    .join('');
}
