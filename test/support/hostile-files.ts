import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from './start.js';

/** A file that cannot be read at all, and what is told of it. */
export interface Unreadable {
  readonly name: string;
  /** Makes it in a folder; answers its name there. */
  make(folder: string): string;
  readonly told: string;
}

const made = (file: string, make: (path: string) => void) => (folder: string) => {
  make(join(folder, file));
  return file;
};
const sized = (bytes: number) => (path: string) => {
  writeFileSync(path, '');
  truncateSync(path, bytes);
};

export const UNREADABLE: readonly Unreadable[] = [
  { name: 'missing', make: () => 'absent.yaml', told: "le fichier « absent.yaml » n'existe pas" },
  {
    name: 'a folder',
    make: made('dossier.yaml', (path) => mkdirSync(path)),
    told: 'le fichier « dossier.yaml » est un dossier',
  },
  {
    name: 'a named pipe that nobody writes to',
    make: made('tube.yaml', (path) => tool('mkfifo', path)),
    told: "le fichier « tube.yaml » n'est pas un fichier ordinaire",
  },
  {
    name: 'a device without end',
    make: () => '/dev/zero',
    told: "le fichier « /dev/zero » n'est pas un fichier ordinaire",
  },
  {
    name: 'a dangling link',
    make: made('lien.yaml', (path) => symlinkSync('nulle-part', path)),
    told: "le fichier « lien.yaml » n'existe pas",
  },
  {
    name: 'a link to itself',
    make: made('boucle.yaml', (path) => symlinkSync('boucle.yaml', path)),
    told: 'le fichier « boucle.yaml » est un lien qui tourne en rond',
  },
  {
    name: 'a path through a file',
    make: (folder) => `${made('fichier', (path) => writeFileSync(path, 'x'))(folder)}/k.yaml`,
    told: "le fichier « fichier/k.yaml » passe par un fichier qui n'est pas un dossier",
  },
  {
    name: '50 MB',
    make: made('gros.yaml', sized(50_000_000)),
    told: 'le fichier « gros.yaml » dépasse 2 Mo',
  },
  {
    name: 'a byte above the limit',
    make: made('trop.yaml', sized(2 * 1024 * 1024 + 1)),
    told: 'le fichier « trop.yaml » dépasse 2 Mo',
  },
  {
    name: 'a name too long',
    make: () => `${'x'.repeat(300)}.yaml`,
    told: `le fichier « ${'x'.repeat(300)}.yaml » a un nom trop long`,
  },
  {
    name: 'a hostile name',
    make: () => 'a\u001b[31m\u202eb.yaml',
    told: "le fichier « a[31mb.yaml » n'existe pas",
  },
];

/** Read as somebody who may not. */
export const FORBIDDEN: Unreadable = {
  name: 'without permission',
  make: made('secret.yaml', (path) => {
    writeFileSync(path, 'titre: T\n');
    chmodSync(path, 0);
  }),
  told: "le fichier « secret.yaml » est interdit d'accès",
};
