import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** What a part of the program may import, and why no more. The first rule whose `part` matches counts. */
interface Arrow {
  readonly part: RegExp;
  readonly may: readonly RegExp[];
  readonly because: string;
}

/** Leaves that everybody may use: they know nothing of the program. */
const LEAVES = [/^src\/text\//, /^src\/(collections|errors|world)\.ts$/];
const ARROWS: readonly Arrow[] = [
  {
    part: /^bin\//,
    may: [/^bin\/obstacle\.js$/, /^dist\/launch\.cjs$/],
    because: 'the bin only launches the program, or tells what keeps it from starting',
  },
  {
    part: /^src\/launch\.ts$/,
    may: [/^src\/main\.ts$/, /^src\/system\/streams\.ts$/, /^package\.json$/],
    because: 'the launcher only loads main',
  },
  {
    part: /^src\/main\.ts$/,
    may: [/^src\/cli\/(run|prompts\/(prompts|accessible))\.ts$/, /^src\/system\//],
    because: 'main only wires the real world to a door',
  },
  { part: /^src\/system\//, may: [/^src\/system\//], because: 'the machine knows nothing of kits' },
  {
    part: /^src\/build\//,
    may: [/^src\/(build|kit|acteurs|territoire|lecture)\//],
    because: 'the build compiles what the features describe, and nobody imports it',
  },
  {
    part: /^src\/cli\/prompts\//,
    may: [/^src\/cli\/prompts\//],
    because: 'prompts ask what they are given, and know no question',
  },
  {
    part: /^src\/cli\//,
    may: [/^src\/(cli|conseil|carte|acteurs|kit|page|rendu|lecture|territoire)\//],
    because: 'a door joins the features: load, ask, advise, page, deliver',
  },
  {
    part: /^src\/conseil\/(pages|documents|donnees|reponses)\/|^src\/conseil\/(questions|donnees|rows)\.ts$/,
    may: [/^src\/(conseil|carte|acteurs|kit|page|lecture|territoire)\//],
    because:
      'what is told and asked of an advice stands on the features below it, and draws nothing',
  },
  {
    part: /^src\/conseil\//,
    may: [/^src\/conseil\//, /^src\/kit\/(model|couverture)\.ts$/],
    because: 'the advice is a pure function of the kit and the answers',
  },
  {
    part: /^src\/carte\//,
    may: [/^src\/(carte|acteurs|kit|page|territoire)\//],
    because: 'who does what where stands on acteurs and the kit, and knows no advice',
  },
  {
    part: /^src\/acteurs\//,
    may: [/^src\/(acteurs|kit|lecture|territoire)\//],
    because: 'acteurs are read, by the kit that names their types, and know nothing of their use',
  },
  {
    part: /^src\/kit\//,
    may: [/^src\/(kit|page|lecture)\//],
    because: 'a kit is read and told, and knows nothing of its use',
  },
  {
    part: /^src\/page\//,
    may: [/^src\/page\//],
    because: 'what a page is depends neither on what it tells nor on how it looks',
  },
  ...readdirSync('src/rendu').map((format) => ({
    part: new RegExp(`^src/rendu/${format}/`),
    may: [new RegExp(`^src/rendu/${format}/`), /^src\/page\//],
    because: 'a renderer draws any page, and knows no view and no other format',
  })),
  {
    part: /^src\/territoire\//,
    may: [/^src\/territoire\//],
    because: 'the official list depends on nobody',
  },
  {
    part: /^src\/lecture\//,
    may: [/^src\/lecture\//],
    because: 'how a file is read does not depend on what it holds',
  },
  {
    part: /^src\/(text\/|collections\.ts|errors\.ts|world\.ts)/,
    may: [],
    because: 'a leaf imports only leaves',
  },
];

/** The one place that may import a package; built-in modules of Node too. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  commander: /^src\/cli\/([^/]+|commands\/[^/]+)\.ts$/,
  inquirer: /^src\/cli\/prompts\/prompts\.ts$/,
  'cli-progress': /^src\/cli\/commands\/importer-dit\.ts$/,
  chalk: /^src\/rendu\/texte\/style\.ts$/,
  'cli-table3': /^src\/rendu\/texte\/tableau\.ts$/,
  docx: /^src\/rendu\/docx\//,
  'hucre/xlsx': /^src\/lecture\/tables\/classeur\/writer\.ts$/,
  fflate: /^src\/(rendu\/docx\/reproductible|lecture\/tables\/classeur\/parties)\.ts$/,
  yaml: /^src\/lecture\/(parse|limits|yaml-nodes|yaml-errors)\.ts$/,
  '@valibot/to-json-schema': /^src\/build\/kit\.ts$/,
  valibot: /^src\/(kit\/schema|lecture\/faults|conseil\/reponses\/lire)\.ts$/,
  'fastest-levenshtein': /^src\/text\/nearest\.ts$/,
  'fast-string-width': /^src\/text\/width\.ts$/,
  'fast-wrap-ansi': /^src\/text\/layout\.ts$/,
  'node:os': /^src\/system\/config-folder\.ts$/,
  'node:fs': /^src\/(system\/|launch\.ts$)/,
  'node:module': /^src\/launch\.ts$/,
  'node:stream': /^src\/(cli\/prompts\/prompts|system\/files)\.ts$/,
  'node:events': /^src\/cli\/prompts\/accessible\.ts$/,
  'node:readline': /^src\/cli\/prompts\/accessible\.ts$/,
  'node:path': /^src\/(system\/|main\.ts$|launch\.ts$)/,
  'node:url': /^src\/main\.ts$/,
  'node:vm': /^src\/launch\.ts$/,
  'node:util': /^src\/cli\/failure\.ts$/,
};

const files = [
  'bin/obstacle.js',
  'bin/partenaires.js',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name)),
];

/** The source without its comments. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|\brequire\s*\(\s*)'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
}

function complaint(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) {
    const owner = OWNERS[specifier];
    if (!owner) return `${file} imports ${specifier}, which has no owner in this test`;
    return owner.test(file)
      ? null
      : `${file} imports ${specifier}, which belongs to ${owner.source}`;
  }
  const target = normalize(join(dirname(file), specifier)).replace(/^(src\/.*)\.js$/, '$1.ts');
  const arrow = ARROWS.find(({ part }) => part.test(file));
  if (!arrow) return `${file} belongs to no part of the architecture`;
  const isAllowed = [...arrow.may, ...LEAVES].some((allowed) => allowed.test(target));
  return isAllowed ? null : `${file} imports ${target}: ${arrow.because}`;
}

function targetsOf(file: string): string[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) =>
      normalize(join(dirname(file), specifier)).replace(/^(src\/.*)\.js$/, '$1.ts'),
    )
    .filter((target) => files.includes(target));
}

/** The files from one back to itself along the imports, types too; null where there is no such way. */
function circleThrough(start: string): string | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const target of targetsOf(file)) {
      if (target === start) {
        const way = [start, file];
        for (let at = file; at !== start; at = cameFrom.get(at) ?? start) way.push(at);
        return way.join(' <- ');
      }
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, file);
      queue.push(target);
    }
  }
  return null;
}

describe('architecture', () => {
  test('only the allowed arrows', () => {
    const complaints = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) => complaint(file, specifier) ?? []),
    );
    expect(complaints).toEqual([]);
  });

  test('a forbidden arrow is seen, with its reason', () => {
    expect(complaint('src/conseil/demande.ts', '../kit/load.js')).toMatch('pure function');
    expect(complaint('src/conseil/demande.ts', '../page/page.js')).toMatch('pure function');
    expect(complaint('src/conseil/pages/ordre.ts', '../../rendu/texte/index.js')).toMatch('draws');
    expect(complaint('src/carte/groupes.ts', '../conseil/conseil.js')).toMatch('knows no advice');
    expect(complaint('src/kit/pages/liste.ts', '../../acteurs/model.js')).toMatch('of its use');
    expect(complaint('src/rendu/html/index.ts', '../../kit/model.js')).toMatch('knows no view');
    expect(complaint('src/page/page.ts', '../kit/model.js')).toMatch('depends neither');
    expect(complaint('src/cli/prompts/keys.ts', '../../conseil/questions.js')).toMatch(
      'no question',
    );
    expect(complaint('src/conseil/demande.ts', 'yaml')).toMatch('belongs to');
    expect(complaint('src/text/clean.ts', '../kit/model.js')).toMatch('leaf');
    expect(complaint('src/lecture/parse.ts', '../kit/schema.js')).toMatch('does not depend');
    expect(complaint('src/kit/load.ts', 'left-pad')).toMatch('no owner');
  });

  test('no circle between files', () => {
    expect(files.flatMap((file) => circleThrough(file) ?? [])).toEqual([]);
  });

  test('nobody but launch, main and system touches the process', () => {
    const guilty = files.filter(
      (file) =>
        !/^(bin\/|src\/(launch\.ts|main\.ts|system\/))/.test(file) &&
        /\bprocess\.|\bconsole\./.test(codeOf(file)),
    );
    expect(guilty).toEqual([]);
  });

  test('a file is one idea, and can be read in one sitting', () => {
    expect(files.filter((file) => linesOf(file) > 350)).toEqual([]);
  });

  test('files are few and full: a new idea of a few lines joins the file that asks for it', () => {
    const sources = files.filter((file) => file.startsWith('src/'));
    expect(sources.length).toBeLessThanOrEqual(250);
    const short = sources.filter((file) => linesOf(file) < 20);
    // The names, so that a failure shows which to join to their importer.
    expect(short.length > 12 ? short : []).toEqual([]);
  });
});
