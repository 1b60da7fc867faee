// The peer that `npm run bench` compares with: what one writes first. A plain program that imports the
// same packages at its top, parses the same kit and prints the same kind of table; not bundled.
import { readFileSync } from 'node:fs';
import chalk from 'chalk';
import Table from 'cli-table3';
import { Command } from 'commander';
import { parse } from 'yaml';

const KIT = new URL('../../kit/kit-de-survie.yaml', import.meta.url);

function besoinsOf({ apports, avantages }, kit) {
  const ids = new Set([...apports, ...avantages].flatMap(({ besoins = [] }) => besoins));
  return kit.besoins.filter(({ id }) => ids.has(id)).map(({ nom }) => nom);
}

function liste({ kit: path }) {
  const kit = parse(readFileSync(path, 'utf8'));
  const table = new Table({
    head: ['Partenaire', 'Répond à', 'Contrepartie attendue'],
    colWidths: [30, 34, 34],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const partenaire of kit.partenaires) {
    table.push([
      chalk.bold(partenaire.nom),
      besoinsOf(partenaire, kit).join(', ') || 'non précisé',
      partenaire.contreparties.map(({ texte }) => texte).join('\n') || 'non précisée',
    ]);
  }
  console.log(table.toString());
}

const program = new Command('peer').version('1.0.0');
program.command('liste').option('--kit <file>', 'the kit', KIT.pathname).action(liste);
program.parse();
