import { run } from '../../src/cli/run.js';
import { compiledTerritoire } from './territoire.js';
import { fakeWorld, type Setup } from './world.js';

/** A shipped kit of three partners in the memory of a fake world, with the official list. */

const KIT = `titre: Essai
besoins: [{ id: eau, nom: Eau }, { id: air, nom: Air }]
partenaires:
  - { id: banque, nom: Banque, apports: [{ texte: De l'eau, besoins: [eau] }] }
  - { id: ecole, nom: École, apports: [{ texte: De l'air, besoins: [air] }] }
  - { id: port, nom: Port, avantages: [{ texte: Un peu d'air, besoins: [air] }] }
`;
const COMPLEMENT = `titre: Portes
partenaires:
  - { id: ecole, portesEntree: [{ texte: Par la cour, source: "https://cour.example/a", constate: "2020" }] }
`;

export const ACTEURS = `nom;type;commune;code_postal;pays;contact;source;constate
Crédit du Drac;banque;Grenoble;38000;Mali;drac@example.org;Annuaire;2025
Caisse du Rhône;banque;Lyon;69003;;;;
Agence de Vienne;banque;Vienne;38200;Mali;;;
Prêts du Nord;banque;Lille;59000;;;;
Quai 7;port;Marseille;13002;;;;
`;

export const FILES = {
  '/kit/kit-de-survie.yaml': KIT,
  '/kit/portes-d-entree.yaml': COMPLEMENT,
  '/territoire.json': compiledTerritoire(),
  'a.csv': ACTEURS,
};

/** Plain spaces and apostrophes. */
export const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");

/** Runs a command line on that kit. */
export async function play(line: readonly string[], setup: Setup = {}) {
  const world = fakeWorld({
    columns: 100,
    env: { NO_COLOR: '1' },
    ...setup,
    files: { ...FILES, ...setup.files },
  });
  const code = await run(line, world);
  return { code, out: plain(world.stdout.text), err: plain(world.stderr.text), world };
}
