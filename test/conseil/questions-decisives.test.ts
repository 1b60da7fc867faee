import { expect, test } from '@jest/globals';
import { advise, type Conseil } from '../../src/conseil/conseil.js';
import { createDemande, type Reponses } from '../../src/conseil/demande.js';
import { conseilDocument } from '../../src/conseil/donnees.js';
import type { QuestionDecisive } from '../../src/conseil/questions-decisives.js';
import type { Kit, Partenaire } from '../../src/kit/model.js';
import { makeKit, shippedKit } from '../support/kit.js';
import { idsOf, law } from './law.js';

const adviceOn = (kit: Kit, reponses: Partial<Reponses>) => {
  const all = { besoins: [], essentiels: [], situations: [], refus: [], ...reponses };
  return advise(kit, createDemande(kit, all));
};

const told = (kit: Kit, reponses: Partial<Reponses>) =>
  adviceOn(kit, reponses).questions.map(
    ({ partenaire, besoin, sens, premiers }) =>
      `${partenaire.id} ${sens} ${besoin}: ${premiers.map(({ id }) => id).join(' ')}`,
  );

test('the shipped kit: what would put another than the UE first', () => {
  // With financement (8 of 12) the CDC (4 on credibilite) and F3E (2) pass the UE (9), the others do not.
  expect(told(shippedKit(), { essentiels: ['financement'], besoins: ['credibilite'] })).toEqual([
    'cdc apport financement: cdc',
    'f3e apport financement: f3e',
  ]);
});

const speaks = (...besoins: string[]) => besoins.map((besoin) => ({ besoins: [besoin] }));

test('those that put it in front alone, then essential besoins, the table, ranks, the kit', () => {
  const kit = makeKit(
    { besoins: ['u', 'v', 'e', 'f'] },
    {
      nothing: {},
      nothing2: {},
      half: { avantages: speaks('u'), apports: speaks('v') },
      seated: { apports: speaks('f') },
      first: { apports: speaks('u', 'v') },
      other: { apports: speaks('u', 'v') },
    },
  );
  expect(told(kit, { essentiels: ['e', 'f'], besoins: ['u', 'v'] })).toEqual([
    'seated apport e: seated',
    'first apport e: first',
    'first apport f: first',
    'other apport e: other',
    'other apport f: other',
    'half apport e: half',
    'half apport f: half',
    'seated apport u: seated',
    'seated apport v: seated',
    'nothing apport e: nothing seated first other',
    'nothing apport f: nothing seated first other',
    'nothing2 apport e: nothing2 seated first other',
    'nothing2 apport f: nothing2 seated first other',
  ]);
});

test('of a besoin that a faiblesse speaks of, only whether it is still so', () => {
  const kit = makeKit(
    { besoins: ['x', 'y'] },
    {
      a: { apports: speaks('x') },
      b: { apports: speaks('x'), faiblesses: speaks('x', 'y') },
    },
  );
  expect(told(kit, { besoins: ['x', 'y'] })).toEqual(['b sans-reserve x: b a']);
});

test('nobody is asked that is left out, nor who is in front alone; where nobody answers, anybody', () => {
  const kit = makeKit(
    { besoins: ['x', 'y'], natures: ['n'] },
    {
      a: { apports: speaks('x') },
      b: { apports: speaks('x'), contreparties: [{ nature: 'n' }] },
    },
  );
  expect(told(kit, { besoins: ['x'], refus: ['n'] })).toEqual([]);
  expect(told(kit, { besoins: ['y'], refus: ['n'] })).toEqual(['a apport y: a']);
});

const first = ({ classement }: Conseil) => idsOf(classement.filter(({ rang }) => rang === 1));

/** A kit in which a partner has an apport more on a besoin, or no faiblesse that speaks of it. */
function answered(kit: Kit, id: string, besoin: string): Record<'apport' | 'sans-reserve', Kit> {
  const change = (changed: (partenaire: Partenaire) => Partial<Partenaire>): Kit => ({
    ...kit,
    partenaires: kit.partenaires.map((p) => (p.id === id ? { ...p, ...changed(p) } : p)),
  });
  const texte = 'Oui.';
  const yes = { texte, besoins: [besoin], situations: [], nature: null, provenance: null };
  return {
    apport: change(({ apports }) => ({ apports: [...apports, yes] })),
    'sans-reserve': change(({ faiblesses }) => ({
      faiblesses: faiblesses.map((enonce) => ({
        ...enonce,
        besoins: enonce.besoins.filter((other) => other !== besoin),
      })),
    })),
  };
}

law('all of them and no others: as by advising again on another kit', (advised) => {
  const { kit, demande, conseil } = advised;
  const before = first(conseil).toSorted();
  const expected = kit.partenaires
    .filter(({ id }) => !idsOf(conseil.ecartes).includes(id))
    .flatMap(({ id, apports, avantages, faiblesses }) =>
      demande.besoins.flatMap(({ id: besoin }) => {
        const isSaid = (enonces: Partenaire['apports']) =>
          enonces.some(({ besoins }) => besoins.includes(besoin));
        const sens: QuestionDecisive['sens'] = isSaid(faiblesses) ? 'sans-reserve' : 'apport';
        if (sens === 'apport' && isSaid([...apports, ...avantages])) return [];
        const premiers = first(advise(answered(kit, id, besoin)[sens], demande)).toSorted();
        if (premiers.join() === before.join()) return [];
        return [{ partenaire: id, besoin, sens, premiers }];
      }),
    );
  const found = conseil.questions.map(({ partenaire, premiers, ...rest }) => {
    expect(premiers[0]).toBe(partenaire);
    return { partenaire: partenaire.id, ...rest, premiers: premiers.map(({ id }) => id).sort() };
  });
  const sorted = (list: readonly object[]) =>
    list.map((question) => JSON.stringify(question, Object.keys(question).sort())).sort();
  expect(sorted(found)).toEqual(sorted(expected));
});

law('they come in the order that is told', ({ kit, demande, conseil }) => {
  const { classement, tourDeTable } = conseil;
  const keys = conseil.questions.map(({ partenaire, besoin, premiers }) => [
    premiers.length > 1,
    demande.besoins.some(({ id, priorite }) => id === besoin && priorite === 'utile'),
    !idsOf(tourDeTable.membres).includes(partenaire.id),
    classement.find((classe) => classe.partenaire === partenaire)?.rang ?? 1_000,
    kit.partenaires.indexOf(partenaire),
    kit.besoins.findIndex(({ id }) => id === besoin),
  ]);
  const compare = (a: readonly (number | boolean)[], b: readonly (number | boolean)[]) =>
    a.map((key, k) => Number(key) - Number(b[k])).find((by) => by !== 0) ?? 0;
  expect(keys).toEqual(keys.toSorted(compare));
});

test('in the document, by ids', () => {
  const kit = shippedKit();
  const conseil = adviceOn(kit, { essentiels: ['financement'], besoins: ['credibilite'] });
  expect(conseilDocument(conseil).questions).toEqual([
    { partenaire: 'cdc', besoin: 'financement', sens: 'apport', premiers: ['cdc'] },
    { partenaire: 'f3e', besoin: 'financement', sens: 'apport', premiers: ['f3e'] },
  ]);
});
