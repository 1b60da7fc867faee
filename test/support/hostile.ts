/** A bad file, and what a person must be told of it: the same by every command. */
export interface Hostile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** « line:column message » of each error, in order; a message may be cut short. */
  readonly told: readonly string[];
  /** The same of the warnings, which only `kit verifier` shows. */
  readonly warned?: readonly string[];
  /** A kit is read by --kit, anything else by --supplement. */
  readonly isKit?: boolean;
}

/** A case in one line. */
export const hostile = (
  name: string,
  content: string | Uint8Array,
  ...told: readonly string[]
): Hostile => ({ name, content, told });

/** The same, with what is told of an invisible character beside the errors. */
export const warned = (row: Hostile, ...told: readonly string[]): Hostile => ({
  ...row,
  warned: told,
});

export const EMPTY = 'le fichier est vide';
export const GROUP = 'attendu : un groupe de champs (« champ : valeur ») ; trouvé : ';
export const DEEP = "l'imbrication est trop profonde";
export const TAG = 'les étiquettes (!nom) ne sont pas admises ; retirez-la';
const SIGN = 'il manque un signe : guillemet, crochet, accolade, virgule ou deux-points';
const SEVERAL = 'le fichier contient plusieurs documents (une ligne « --- ») ; gardez-en un seul';
const DIRECTIVE = 'cette directive (%…) n';
const QUOTE = 'signe inattendu';
const TWO_FIELDS = 'deux champs sont écrits sur la même ligne';

/** Texts that are no YAML, or no YAML of ours. */
export const SYNTAX: readonly Hostile[] = [
  hostile('nothing', '', `1:1 ${EMPTY}`),
  hostile('blank lines', ' \n\n', `1:1 ${EMPTY}`),
  hostile('a byte order mark only', '\ufeff', `1:1 ${EMPTY}`),
  hostile('a comment only', '# rien\n', `1:1 ${EMPTY}`),
  hostile('the start of a document only', '---\n', `1:1 ${EMPTY}`),
  hostile('a list at the root', '- un\n- deux\n', `1:1 ${GROUP}une liste`),
  hostile('a text at the root', 'bonjour\n', `1:1 ${GROUP}un texte`),
  hostile(
    'JSON of another program',
    '{"titre": "T", "dependances": {}}\n',
    '1:16 champ inconnu « dependances »',
  ),
  hostile('JSON cut short', '{"titre": "T", "besoins": [', "1:27 ce crochet n'est pas fermé"),
  hostile('cut short in a quoted text', 'titre: "Mon ter', "1:8 ce guillemet n'est pas fermé"),
  hostile(
    'cut short in a list',
    'titre: T\nbesoins: [\n  {id: eau, nom: E}',
    "2:10 ce crochet n'est pas fermé",
  ),
  hostile('cut short in a field name', 'titre: T\nbesoins:\n  - id: eau\n    no', `4:5 ${SIGN}`),
  hostile('cut short in an escape', 'titre: "a\\', "1:8 ce guillemet n'est pas fermé"),
  hostile(
    'a tab as indent',
    'titre: T\nbesoins:\n\t- {id: eau, nom: Eau}\n',
    '3:1 le retrait est fait',
  ),
  hostile('a field twice', 'titre: T\ntitre: U\n', '2:1 le champ « titre » est écrit deux fois'),
  hostile(
    'a field twice, deep',
    'titre: T\nbesoins:\n  - {id: eau, nom: Eau, "nom": O}\n',
    '3:25 le champ « nom » est écrit deux fois',
  ),
  hostile(
    'a line out of line',
    'titre: T\nbesoins:\n  - id: eau\n   nom: Eau\n',
    '4:1 le retrait de cette ligne',
  ),
  hostile('two fields on a line', 'titre: a: b\n', `1:8 ${TWO_FIELDS}`),
  hostile('a backquote', 'titre: `T`\n', '1:8 un texte ne peut pas commencer par ce caractère'),
  hostile('an unknown escape', 'titre: "C:\\zut"\n', '1:11 séquence d'),
  hostile('a bracket too many', 'titre: T\nbesoins: []]\n', `2:12 ${QUOTE}`),
  hostile('YAML 1.1', '%YAML 1.1\n---\ntitre: no\n', '1:1 la version 1.1 de YAML change le sens'),
  hostile('YAML 3.0', '%YAML 3.0\n---\ntitre: T\n', `1:7 ${DIRECTIVE}`),
  hostile('an unknown directive', '%ZUT a\n---\ntitre: T\n', `1:1 ${DIRECTIVE}`),
  hostile('a Python object', 'titre: !!python/object/apply:os.system [ls]\n', `1:8 ${TAG}`),
  hostile('bytes in a text', 'titre: !!binary aGVsbG8=\n', `1:8 ${TAG}`),
  hostile('a tag on the root', '!kit\ntitre: T\n', `1:1 ${TAG}`),
  hostile('a tag after a text with « ! »', 'titre: "Oui !"\nbesoins: [!!set {a}]\n', `2:11 ${TAG}`),
  hostile('two documents', 'titre: T\n---\ntitre: U\n', `2:1 ${SEVERAL}`),
  hostile('an end, then more', 'titre: T\n...\ntitre: U\n', `3:1 ${SEVERAL}`),
  hostile('old Mac line ends', 'titre: T\rbesoins: []\r', `1:8 ${TWO_FIELDS}`),
  hostile('a group as the name of a field', 'titre: T\n? {a: b}\n: c\n', '2:3 le nom d'),
  hostile('an alias that nothing names', 'titre: *rien\n', "1:8 l'alias « *rien » ne correspond"),
  hostile(
    'an alias in itself',
    'titre: T\nbesoins: &a\n  - *a\n',
    "3:5 l'alias « *a » se contient",
  ),
  hostile(
    'a cycle of aliases',
    'titre: T\nbesoins: &a [&b [*a], *b]\n',
    '2:17 attendu : un groupe de champs',
    "2:18 l'alias « *a » se contient",
    '2:23 attendu : un groupe de champs',
  ),
  hostile('a merge', 'titre: &t T\n<<: *t\n', '2:1 champ inconnu « << »'),
];
