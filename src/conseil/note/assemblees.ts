import type { Assemblee } from '../../kit/model.js';
import { fr } from '../../text/typography.js';

/** What an assembly receives, and what it is called there. */
interface Documents {
  readonly document: string;
  readonly assemblee: string;
}

/** The assemblies for which a note may be. */
export const ASSEMBLEES = {
  commune: { document: fr`Note de synthèse`, assemblee: fr`Conseil municipal` },
  epci: { document: fr`Note de synthèse`, assemblee: fr`Conseil communautaire ou métropolitain` },
  departement: { document: fr`Rapport`, assemblee: fr`Conseil départemental` },
  region: { document: fr`Rapport`, assemblee: fr`Conseil régional` },
} as const satisfies Readonly<Record<Assemblee, Documents>>;
