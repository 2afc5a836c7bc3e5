/** Puts the facts that several points share in the place where a point names them. */
import type { SharedFact } from '../schema/needling.ts';
import type { PointFacts } from '../schema/point.ts';

type Hazard = Exclude<PointFacts['hazards'][number], { shared: string }>;
type Caution = Exclude<PointFacts['cautions'][number], { shared: string }>;

/** Hazards and cautions of one point, all written out. An empty list means "none named", never "safe". */
export interface PointDangers {
  readonly hazards: readonly Hazard[];
  readonly cautions: readonly Caution[];
}

/** Throws on a shared fact that does not exist; the content check names it first. */
export function withSharedFacts(point: Pick<PointFacts, 'hazards' | 'cautions'>, shared: readonly SharedFact[]): PointDangers {
  const find = (id: string): SharedFact => {
    const fact = shared.find((one) => one.id === id);
    if (!fact) throw new Error(`no shared fact '${id}'`);
    return fact;
  };
  return {
    hazards: point.hazards.map((hazard) => {
      if (!('shared' in hazard)) return hazard;
      const { structure = '', structures = [], text, conf, src } = find(hazard.shared);
      return { structure, structures, text, severity: hazard.severity, conf, src };
    }),
    cautions: point.cautions.map((caution) => {
      if (!('shared' in caution)) return caution;
      const { text, kind = 'evidence', conf, src } = find(caution.shared);
      return { text, kind, conf, src };
    }),
  };
}
