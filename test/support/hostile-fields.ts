import { type Hostile, hostile, warned } from './hostile.js';

/** Every text field of a kit, each under a name of its own between two §. */
const TEMPLATE = `titre: "§titre§"
source: {nom: "§nom de la source§", site: "§site§", contact: "§contact§", mentions: ["§mention§"]}
constat: "§constat§"
besoins:
  - {id: eau, nom: "§besoin§", question: "§question§"}
situations:
  - {id: ile, nom: "§situation§"}
natures:
  - {id: don, nom: "§nature§"}
partenaires:
  - id: regie
    nom: "§partenaire§"
    alias: ["§alias§"]
    avantages:
      - {texte: "§avantage§", besoins: [eau]}
      - "§avantage nu§"
    faiblesses:
      - {texte: "§faiblesse§", situations: [ile]}
    contreparties:
      - {texte: "§contrepartie§", nature: don}
    apports:
      - {texte: "§apport§", besoins: [eau]}
    portesEntree:
      - {texte: "§porte§", source: "§source de porte§", constate: "§année§"}
  - {id: ville, nom: Ville, contreparties: [Rien]}
analyse: ["§analyse§"]
recommandations:
  - {texte: "§recommandation§", partenaires: [regie]}
portesEntree:
  - {texte: "§porte commune§", source: "§source commune§", constate: "§année commune§"}
`;

const NAMES = [...TEMPLATE.matchAll(/§([^§]+)§/g)].map(([, name = '']) => name);

/** Where a mark stands in a text: « line:column » in characters, `ahead` characters further. */
function placeOf(text: string, mark: string, ahead: number): string {
  const lines = text.slice(0, text.indexOf(mark)).split('\n');
  return `${lines.length}:${[...(lines.at(-1) ?? '')].length + 1 + ahead}`;
}

/** The kit with some text in the fields; a field that gets none holds its own name. */
const fill = (textOf: (name: string, index: number) => string) =>
  NAMES.reduce((text, name, i) => text.replace(`§${name}§`, () => textOf(name, i)), TEMPLATE);

/** As it stands in the file, the code point, and how far behind the opening quote it is found. */
const CONTROLS: readonly (readonly [text: string, code: string, ahead: number])[] = [
  ['🎌\u001b[2J', 'U+001B', 1],
  ['\\e]0;titre\\a', 'U+001B', -1],
  ['é\u009b31m', 'U+009B', 1],
  ['\\x9d8;;', 'U+009D', -1],
  ['ab\u0007', 'U+0007', 2],
  ['a\\bb', 'U+0008', -1],
  ['🎌é\u007f', 'U+007F', 2],
  ['a\\rb', 'U+000D', -1],
];

/** An error for each text field, whatever the control character. */
export const CONTROLLED: readonly Hostile[] = NAMES.map((name, i) => {
  const [text, code, ahead] = CONTROLS[i % CONTROLS.length] as (typeof CONTROLS)[number];
  const content = fill((other) => (other === name ? text : other));
  const place = placeOf(
    fill((other) => (other === name ? '§' : other)),
    '§',
    ahead,
  );
  const told = [`${place} caractère de commande interdit (${code})`];
  return { name: `${code} in « ${name} »`, content, told, isKit: true };
});

const INVISIBLES = [
  '\u202e',
  '\u2066',
  '\u200b',
  '\u{e0041}',
  '\u00ad',
  '\ufeff',
  '\u2028',
  '\u061c',
];
const codeOf = (character: string) =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
const invisible = (i: number) => INVISIBLES[i % INVISIBLES.length] as string;

/** A right kit with an invisible character in each of its texts. */
export const INVISIBLE_KIT: Hostile = {
  name: 'an invisible character in each text',
  content: fill((name, i) => `é${invisible(i)}${name}`),
  told: [],
  warned: NAMES.map((name, i) => {
    const place = placeOf(
      fill((other) => (other === name ? '§' : `é${invisible(i)}${other}`)),
      '§',
      1,
    );
    return `${place} caractère invisible (${codeOf(invisible(i))}), il ne sera pas affiché`;
  }),
  isKit: true,
};

/** The same characters in names of fields and in ids. */
export const NAMED: readonly Hostile[] = [
  hostile(
    'an escape in a field name',
    'titre: T\n"\\e[31mx": y\n',
    '2:1 caractère de commande interdit (U+001B)',
  ),
  warned(
    hostile(
      'bidi in a field name',
      'titre: T\nbesoins\u202e: []\n',
      '2:1 champ inconnu « besoins » ; vouliez-vous dire',
    ),
    '2:8 caractère invisible (U+202E)',
  ),
  hostile(
    'an escape in an alias',
    'titre: *\u001b[31m\n',
    '1:10 signe inattendu',
    '2:1 signe inattendu',
  ),
  hostile('an escape in a tag', 'titre: !\u001b[31m T\n', '1:9 il manque un signe'),
  hostile('an escape outside of any text', 'titre: T\n\u001b[2J\n', '2:1 il manque un signe'),
  hostile(
    'an escape in a comment, then an error',
    'titre: T # \u001b[2J\nx: y\n',
    '2:1 champ inconnu « x »',
  ),
];
