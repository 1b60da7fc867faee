import type { Demande } from '../../src/conseil/demande.js';
import type { Enonce, Kit, Partenaire } from '../../src/kit/model.js';

/**
 * DESIGN §4 a second time, by exhaustion and without a line of src/conseil: slow, plain, and only
 * for small kits. Values are in quarters, so that everything compared is an integer.
 */

const collator = new Intl.Collator('fr');

const speaksOf = (enonces: readonly Enonce[], besoin: string) =>
  enonces.some(({ besoins }) => besoins.includes(besoin));

export function valeur(partenaire: Partenaire, besoin: string): number {
  const { apports, avantages, faiblesses } = partenaire;
  const full = speaksOf(apports, besoin) ? 4 : speaksOf(avantages, besoin) ? 2 : 0;
  return speaksOf(faiblesses, besoin) ? full / 2 : full;
}

/** Σ weight · valeur, and the greatest that it can be. */
export function points(partenaire: Partenaire, { besoins }: Demande): { got: number; of: number } {
  let got = 0;
  let of = 0;
  for (const { id, priorite } of besoins) {
    const weight = priorite === 'essentiel' ? 2 : 1;
    got += weight * valeur(partenaire, id);
    of += weight * 4;
  }
  return { got, of };
}

export function vigilanceCount({ faiblesses }: Partenaire, { situations }: Demande): number {
  return faiblesses.filter((e) => e.situations.some((id) => situations.includes(id))).length;
}

/** How many chosen besoins a faiblesse speaks of. */
export function reserveCount({ faiblesses }: Partenaire, { besoins }: Demande): number {
  return besoins.filter(({ id }) => speaksOf(faiblesses, id)).length;
}

/** How many essential besoins it leaves without any valeur. */
export function missedCount(partenaire: Partenaire, { besoins }: Demande): number {
  return besoins.filter((b) => b.priorite === 'essentiel' && valeur(partenaire, b.id) === 0).length;
}

/** The most that another is worth more, over all extreme weightings: some besoins, equally, no useful one before all essential ones. */
export function regret(partenaire: Partenaire, all: readonly Partenaire[], demande: Demande) {
  const { besoins } = demande;
  let most = 0;
  for (let subset = 1; subset < 2 ** besoins.length; subset++) {
    const isOn = (_: unknown, b: number) => Math.floor(subset / 2 ** b) % 2 === 1;
    const on = besoins.filter(isOn);
    const off = besoins.filter((_, b) => !isOn(_, b));
    const usefuls = on.some(({ priorite }) => priorite === 'utile');
    if (usefuls && off.some(({ priorite }) => priorite === 'essentiel')) continue;
    const mean = (p: Partenaire) => on.reduce((sum, { id }) => sum + valeur(p, id), 0) / on.length;
    for (const other of all) most = Math.max(most, mean(other) - mean(partenaire));
  }
  // Means of at most five integers: what is nearer than that is the same.
  return Math.round(most * 1e6) / 1e6;
}

export function acceptedBy(kit: Kit, { refus }: Demande): Partenaire[] {
  return kit.partenaires.filter(
    ({ contreparties }) => !contreparties.some(({ nature }) => refus.some((id) => id === nature)),
  );
}

/** Names in French order, then ids: what decides when all else is equal. */
export function compareNames(a: Partenaire, b: Partenaire): number {
  const byName = collator.compare(a.nom, b.nom);
  if (byName !== 0) return byName;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** The best tour de table by trying every set of partners; ids in name order. */
export function bruteTourDeTable(kit: Kit, demande: Demande): string[] {
  const accepted = acceptedBy(kit, demande).sort(compareNames);
  const coverable = demande.besoins
    .map(({ id }) => ({ id, best: Math.max(0, ...accepted.map((p) => valeur(p, id))) }))
    .filter(({ best }) => best > 0);
  let winner: Partenaire[] | undefined;
  for (let subset = 0; subset < 2 ** accepted.length; subset++) {
    const team = accepted.filter((_, i) => Math.floor(subset / 2 ** i) % 2 === 1);
    const covers = coverable.every(({ id, best }) => team.some((p) => valeur(p, id) === best));
    if (covers && (!winner || isBetter(team, winner, demande))) winner = team;
  }
  return (winner ?? []).map(({ id }) => id);
}

function isBetter(team: Partenaire[], other: Partenaire[], demande: Demande): boolean {
  const [a, b] = [team, other].map((members) => [
    members.length,
    -sum(members, (p) => points(p, demande).got),
    sum(members, (p) => p.contreparties.length),
    sum(members, (p) => vigilanceCount(p, demande)),
  ]) as [number[], number[]];
  const decisive = a.findIndex((value, i) => value !== b[i]);
  if (decisive >= 0) return (a[decisive] as number) < (b[decisive] as number);
  const names = team.map((member, i) => compareNames(member, other[i] as Partenaire));
  return (names.find((order) => order !== 0) ?? 0) < 0;
}

function sum(members: readonly Partenaire[], value: (p: Partenaire) => number): number {
  return members.reduce((total, p) => total + value(p), 0);
}
