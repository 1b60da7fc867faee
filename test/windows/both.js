// What must be the same here and on Windows, to the byte: what is said, how it ends, and each file.

const CONSEIL = ['conseil', '-e', 'financement', '-b', 'expertise'];
const DATE = ['--date', '2026-03-01'];

const LINES = [
  ['--version'],
  ['--help'],
  ['conseil', '--help'],
  ['aide', 'codes'],
  ['aide', 'methode'],
  CONSEIL,
  [...CONSEIL, '--detail'],
  [...CONSEIL, '--json'],
  [...CONSEIL, '--accessible'],
  [...CONSEIL, '--pourquoi', 'AFD'],
  [...CONSEIL, '--acteurs', 'acteurs.csv', '--commune', 'Grenoble'],
  ['conseil', '--reponses', 'a.yaml'],
  [...CONSEIL, '--enregistrer', 'reponses.yaml'],
  ['liste'],
  ['liste', '--lignes'],
  ['liste', '--json'],
  ['profil', 'caisse des dépôts'],
  ['profil', 'inconnu'],
  ['comparer', 'UE', 'AFD'],
  ['carte', 'acteurs.csv'],
  ['carte', 'acteurs.csv', '--par', 'departement', '--json'],
  ['carte', 'crlf.csv'],
  ['carte', 'utf16.csv'],
  ['carte', 'absent.csv'],
  ['acteurs', 'verifier', 'acteurs.csv'],
  ['acteurs', 'verifier', 'crlf.csv'],
  ['acteurs', 'verifier', 'utf16.csv'],
  ['acteurs', 'nouveau', '-'],
  ['acteurs', 'nouveau', 'modele.csv'],
  ['acteurs', 'nouveau', 'modele.xlsx'],
  ['kit', 'verifier'],
  ['kit', 'verifier', 'a.yaml'],
  ['kit', 'expliquer', 'besoin-inconnu'],
  ['conseil', '--besoin', 'inconnu'],
  ['--inconnue'],
  ...['docx', 'html', 'md', 'csv', 'json', 'txt'].map((extension) => [
    ...CONSEIL,
    ...(['docx', 'html', 'md'].includes(extension) ? DATE : []),
    ...['--sortie', `note.${extension}`],
  ]),
  ...['docx', 'html', 'md', 'xlsx', 'csv', 'json', 'geojson', 'txt'].map((extension) => [
    ...['carte', 'acteurs.csv', '--sortie', `carte.${extension}`],
  ]),
  ['liste', '--sortie', 'liste.csv'],
  ['comparer', 'UE', 'AFD', '--sortie', 'comparer.csv'],
];

/** What came in by a pipe. */
const PIPED = [
  ['carte', '-'],
  ['acteurs', 'verifier', '-'],
];

/** Each test with its name. */
export function bothSame() {
  const line = (args, more = () => ({})) => [
    args.join(' '),
    async (stage) => {
      const { answers, written } = await stage.both(args, more(stage));
      const [here, there] = answers;
      stage.assert.deepEqual(there, here);
      const [filesHere, filesThere] = written;
      stage.assert.deepEqual(Object.keys(filesThere), Object.keys(filesHere));
      for (const [name, content] of Object.entries(filesHere))
        stage.assert.ok(content === filesThere[name], `${name} has other bytes`);
    },
  ];
  return [
    ...LINES.map((args) => line(args)),
    ...PIPED.map((args) => line(args, ({ content }) => ({ input: content('acteurs.csv') }))),
  ];
}
