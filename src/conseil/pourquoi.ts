import type { Partenaire } from '../kit/model.js';
import { classementOf, type Geste, type Variante, variantes } from './changements.js';
import type { Classe } from './classement.js';
import type { Conseil } from './conseil.js';
import { type Evaluation, evaluate } from './evaluation.js';

/** A single change of the answers, and the rank that it gives a partner. */
export interface Pas {
  readonly geste: Geste;
  readonly id: string;
  readonly rang: number;
}

/** Why a partner is where it is, and the least that would bring it further. */
export type Pourquoi = Readonly<ReturnType<typeof pourquoi>>;

/** For any partner of the kit: ranked, écarté or without an answer. */
export function pourquoi(conseil: Conseil, partenaire: Partenaire) {
  const { kit, classement, demande, ecartes } = conseil;
  const find = (classes: readonly Classe[]) =>
    classes.find((classe) => classe.partenaire.id === partenaire.id) ?? null;
  const classe = find(classement);
  const isEcarte = ecartes.some((e) => e.partenaire.id === partenaire.id);
  const pas = [...variantes(kit, demande), ...additions(conseil)].flatMap((variante): Pas[] => {
    const rang = find(classementOf(kit, variante.demande))?.rang;
    return rang === undefined ? [] : [{ geste: variante.geste, id: variante.id, rang }];
  });
  const first = pas.find(({ rang }) => rang === 1) ?? null;
  const absent = isEcarte ? ('ecarte' as const) : ('sansReponse' as const);
  return {
    place: classe ? ('classe' as const) : absent,
    evaluation: classe ?? evaluate(partenaire, demande),
    classe,
    /** The ranked partners with a better rank. */
    devant: classement.filter(({ rang }) => rang < (classe?.rang ?? Number.POSITIVE_INFINITY)),
    /** The least single change that would bring it first; null where none would, or it is first. */
    versPremier: classe?.rang === 1 ? null : first,
    /** That would bring it into the ranking; null where none would, or it is ranked. */
    versClassement: classe ? null : bestOf(pas),
  };
}

/** The first step of the least rank. */
function bestOf(pas: readonly Pas[]): Pas | null {
  return pas.reduce<Pas | null>(
    (best, next) => (best && best.rang <= next.rang ? best : next),
    null,
  );
}

/** One more besoin of the kit, as useful: what a partner is good for, if not for what was asked. */
function additions({ kit, demande }: Conseil): Variante[] {
  return kit.besoins
    .filter(({ id }) => !demande.besoins.some((chosen) => chosen.id === id))
    .map(({ id }): Variante => {
      const more = [...demande.besoins, { id, priorite: 'utile' } as const];
      return { geste: 'ajouter', id, demande: { ...demande, besoins: more } };
    });
}

/** For each écarté, the rank it would have were its contreparties, and no others, accepted. */
export function rangsSiAcceptes({
  classement,
  ecartes,
}: Conseil): { ecarte: Evaluation; rang: number | null }[] {
  return ecartes.map((ecarte) => {
    const better = classement.filter(({ points }) => points > ecarte.points);
    return { ecarte, rang: ecarte.points > 0 ? 1 + better.length : null };
  });
}
