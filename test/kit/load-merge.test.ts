import { describe, expect, test } from '@jest/globals';
import { type KitPart, mergeKit } from '../../src/kit/load.js';
import type { Fichier } from '../../src/kit/model.js';
import { deepFreeze, JOUR } from '../support/kit.js';
import { KIT, read } from './reading.js';

function part(role: Fichier['role'], text: string, chemin = `${role}.yaml`): KitPart {
  const { contenu } = read(text, chemin);
  return { chemin, role, titre: contenu.titre, contenu: deepFreeze(contenu) };
}

const FIRST = `titre: Le Havre
besoins: [{id: port, nom: Port, question: Trouver un port}]
situations: [{id: mer, nom: Bord de mer}]
natures: [{id: preter, nom: Prêter}]
partenaires:
  - id: banque
    alias: [La banque]
    apports: [{texte: Elle prête au port, besoins: [port]}]
    portesEntree: [{texte: Écrire, source: a.fr, constate: "2025"}]
  - {id: armateur, nom: Armateur, contreparties: [{texte: Il attend, nature: preter}]}
`;
const SECOND = `titre: Région
source: {nom: Région}
partenaires:
  - {id: armateur, alias: [Armement], apports: [Il transporte]}
  - {id: banque, apports: [Elle assure]}
portesEntree: [{texte: Appeler, source: b.fr, constate: s. d.}]
`;
const kit = mergeKit(
  [part('kit', KIT), part('complement', FIRST), part('supplement', SECOND)],
  JOUR,
);
const banque = kit.partenaires.find(({ id }) => id === 'banque');
const armateur = kit.partenaires.find(({ id }) => id === 'armateur');
const sentences = (enonces: readonly { texte: string; provenance: string | null }[] = []) =>
  enonces.map(({ texte, provenance }) => [texte, provenance]);

describe('what the files declare', () => {
  test.each([
    ['besoins', ['argent', null], ['port', 'Le Havre']],
    ['situations', ['petite', null], ['mer', 'Le Havre']],
    ['natures', ['payer', null], ['preter', 'Le Havre']],
    ['partenaires', ['banque', null], ['armateur', 'Le Havre']],
  ] as const)('%s: those of the kit first, then in order of the files', (field, ...expected) => {
    expect(kit[field].map(({ id, provenance }) => [id, provenance])).toEqual(expected);
  });

  test('keeps all its fields', () => {
    expect(kit.besoins[1]).toEqual({
      id: 'port',
      nom: 'Port',
      nomCommun: false,
      question: 'Trouver un port',
      provenance: 'Le Havre',
    });
  });
});

describe('a partner that several files speak of', () => {
  test('has the énoncés of each, marked with where they come from', () => {
    expect(sentences(banque?.apports)).toEqual([
      ['Elle apporte', null],
      ['Elle prête au port', 'Le Havre'],
      ['Elle assure', 'Région'],
    ]);
    expect(sentences(banque?.contreparties)).toEqual([['Elle attend', null]]);
    expect(sentences(banque?.faiblesses)).toEqual([]);
  });

  test('keeps the name and the origin that the first gave it', () => {
    expect(banque).toMatchObject({
      nom: 'Banque',
      alias: [{ texte: 'La banque', provenance: 'Le Havre' }],
      provenance: null,
    });
    expect(armateur).toMatchObject({
      nom: 'Armateur',
      alias: [{ texte: 'Armement', provenance: 'Région' }],
      provenance: 'Le Havre',
    });
  });

  test('keeps its name even if a later file gives it another', () => {
    const other = part('supplement', 'titre: S\npartenaires: [{id: banque, nom: Autre}]\n');
    expect(mergeKit([part('kit', KIT), other], JOUR).partenaires[0]?.nom).toBe('Banque');
  });

  test('has what each knows of the way in', () => {
    expect(sentences(banque?.portesEntree)).toEqual([['Écrire', 'Le Havre']]);
    expect(sentences(kit.portesEntree)).toEqual([['Appeler', 'Région']]);
  });

  test('keeps the tags of each énoncé', () => {
    expect(banque?.contreparties[0]).toEqual({
      texte: 'Elle attend',
      besoins: [],
      situations: ['petite'],
      nature: 'payer',
      provenance: null,
    });
  });
});

test('the title, the source and its words are those of the kit alone', () => {
  expect(kit).toMatchObject({
    titre: 'Petit kit',
    source: undefined,
    constat: 'Il y a à faire',
    analyse: [],
    recommandations: [],
  });
  expect(mergeKit([part('kit', 'titre: K\n')], JOUR).constat).toBe('');
});

test('the files are named in the order of reading', () => {
  expect(kit.fichiers).toEqual([
    { chemin: 'kit.yaml', titre: 'Petit kit', role: 'kit' },
    { chemin: 'complement.yaml', titre: 'Le Havre', role: 'complement' },
    { chemin: 'supplement.yaml', titre: 'Région', role: 'supplement' },
  ]);
});

test('partners whose ids objects have by birth are partners like others', () => {
  const text = 'titre: S\npartenaires: [{id: tostring, nom: A}, {id: valueof, nom: B}]\n';
  const merged = mergeKit([part('kit', KIT), part('supplement', text)], JOUR);
  expect(merged.partenaires.map(({ nom }) => nom)).toEqual(['Banque', 'A', 'B']);
});
