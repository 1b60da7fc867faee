import { expect } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../support/any-text.js';
import { arbitraryEdits, mutate } from './mutation.js';
import { expectSound, expectToFit, runOn, SHIPPED, SMALL_KIT } from './oracle.js';
import { announceSeed, fuzz } from './property.js';

/** Files that nobody has looked at: they are used, or refused in French, and nothing else. */

announceSeed('files');

/** Pages, with how often each is asked for: drawing a ranking takes the longest by far. */
const PAGES = [
  { weight: 4, argv: ['sources'] },
  { weight: 4, argv: ['profil', 'afd', 'ue'] },
  { weight: 2, argv: ['liste'] },
  { weight: 1, argv: ['comparer', 'afd', 'cdc'] },
  { weight: 1, argv: ['conseil', '--essentiel', 'etat', '--situation', 'region'] },
  { weight: 1, argv: ['conseil', '--besoin', 'credibilite', '--refuse', 'remuneration'] },
] as const;

interface Call {
  readonly argv: readonly string[];
  readonly columns: number;
  readonly isPage: boolean;
}

/** A command that reads a file by some options, or that checks it. */
function arbitraryCall(...options: readonly string[]): fc.Arbitrary<Call> {
  const columns = fc.integer({ min: 20, max: 200 });
  const call = (argv: readonly string[], isPage: boolean) =>
    columns.map((width) => ({ argv: [...argv, ...options], columns: width, isPage }));
  return fc.oneof(
    ...PAGES.map(({ weight, argv }) => ({ weight, arbitrary: call(argv, true) })),
    ...PAGES.map(({ argv }) => ({ weight: 2, arbitrary: call([...argv, '--json'], false) })),
    { weight: 4, arbitrary: call(['kit', 'verifier'], false) },
    { weight: 2, arbitrary: call(['kit', 'verifier', '--json'], false) },
    { weight: 2, arbitrary: call(['kit', 'verifier', 'f.yaml', '--json'], false) },
    { weight: 1, arbitrary: call(['kit', 'verifier', 'f.yaml'], false) },
  );
}

const asKit = arbitraryCall('--kit', 'f.yaml');
const asSupplement = arbitraryCall('--kit', 'small.yaml', '--supplement', 'f.yaml');

async function expectSoundCall({ argv, columns, isPage }: Call, bytes: Uint8Array): Promise<void> {
  const outcome = await runOn(argv, { 'f.yaml': bytes, 'small.yaml': SMALL_KIT }, columns);
  expectSound(outcome);
  if (isPage) expectToFit(outcome, columns);
  if (argv.includes('--json') && outcome.stdout) JSON.parse(outcome.stdout);
}

const ANSWERS = `# Réponses enregistrées
version: 1
kit: "Kit de survie\u00a0: Partenariats innovants"
essentiels:
  - financement # Financement
besoins:
  - mobilite # Mobilité
  - expertise
situations: [region, petite-equipe]
refus: []
`;

async function expectSoundAnswers(bytes: Uint8Array, options: readonly string[]): Promise<void> {
  const argv = ['conseil', '--kit', 'small.yaml', '--reponses', 'f.yaml', ...options];
  expectSound(await runOn(argv, { 'f.yaml': bytes, 'small.yaml': SMALL_KIT }));
}

const answerOptions = fc.oneof(
  { weight: 1, arbitrary: fc.constant(['--enregistrer', 'new.yaml']) },
  { weight: 9, arbitrary: fc.constantFrom(['--json'], ['--json', '--besoin', 'etat']) },
);

fuzz(
  'random bytes as a kit or a supplement',
  fc.tuple(
    fc.oneof(asKit, asSupplement),
    fc.oneof(fc.uint8Array({ maxLength: 200 }), anyText().map(encode)),
  ),
  400,
  ([call, bytes]) => expectSoundCall(call, bytes),
);

fuzz(
  'random bytes as answers',
  fc.tuple(fc.uint8Array({ maxLength: 200 }), answerOptions),
  100,
  ([bytes, argv]) => expectSoundAnswers(bytes, argv),
);

fuzz('the kit of the package after edits', fc.tuple(asKit, arbitraryEdits), 250, ([call, edits]) =>
  expectSoundCall(call, mutate(SHIPPED['kit-de-survie.yaml'], edits)),
);

fuzz(
  'a short kit after edits: less prose, so that more of them hit its structure',
  fc.tuple(asKit, arbitraryEdits),
  350,
  ([call, edits]) => expectSoundCall(call, mutate(SMALL_KIT, edits)),
);

fuzz(
  'the supplements of the package after edits',
  fc.tuple(
    asSupplement,
    fc.constantFrom('portes-d-entree.yaml', 'modele-de-supplement.yaml'),
    arbitraryEdits,
  ),
  400,
  ([call, name, edits]) => expectSoundCall(call, mutate(SHIPPED[name], edits)),
);

fuzz('saved answers after edits', fc.tuple(arbitraryEdits, answerOptions), 300, ([edits, argv]) =>
  expectSoundAnswers(mutate(ANSWERS, edits), argv),
);

fuzz(
  'a supplement of the package after edits: the verdict of kit verifier is that of its use',
  fc.tuple(fc.constantFrom('portes-d-entree.yaml', 'modele-de-supplement.yaml'), arbitraryEdits),
  100,
  async ([name, edits]) => {
    const disk = { 'f.yaml': mutate(SHIPPED[name], edits), 'small.yaml': SMALL_KIT };
    const [verified, used] = await Promise.all([
      runOn(['kit', 'verifier', '--kit', 'small.yaml', 'f.yaml'], disk),
      runOn(['sources', '--kit', 'small.yaml', '--supplement', 'f.yaml'], disk),
    ]);
    expect(verified.code).toBe(used.code);
  },
);

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
