/** How exactly a point can be found: scatter where it was measured, disputes between rules and books, palpation of levels. */
import type { CunHere } from '../finding/Finding.ts';
import type { ContentReader } from './ContentReader.ts';
import { factLine, type Sourced } from './factLine.ts';
import type { ExactView, FactLine, PointPage } from './Page.ts';

interface AccuracyStudy extends Sourced {
  readonly id: string;
  readonly what: string;
  readonly more: string;
  readonly fields?: readonly { readonly point: string; readonly radiusMmFor95: number; readonly radiusMmFor68: number }[];
}

interface CunRule extends Sourced {
  readonly id: string;
  readonly cun: number;
  readonly from: string;
  readonly to: string;
  readonly note?: string;
}

interface Where {
  readonly code: string;
  readonly cun: CunHere | null;
  /** The place is counted from a level of the spine or the sacrum. */
  readonly levelled: boolean;
}

/** Studies that marked points by cun; the others speak of levels or of single points. */
const METHODS = ['cun-accuracy-2009', 'aird-2002', 'aird-2000', 'park-2006', 'godson-2019'];
const LEVELLED: ReadonlySet<string> = new Set(['spinous-inferior-border', 'posterior-sacral-foramen']);

export function isLevelled(anchors: readonly { readonly type: string }[]): boolean {
  return anchors.some(({ type }) => LEVELLED.has(type));
}

export function exactView(content: ContentReader, { code, cun, levelled }: Where): ExactView {
  const { lateralCun } = content.fact<{ readonly location: { readonly lateralCun?: number | null } }>(`points/${code}.json`).location;
  const studies = content.fact<readonly AccuracyStudy[]>('location/accuracy.json');
  const disputes = content.fact<readonly (Sourced & { readonly points: readonly string[]; readonly text: string; readonly id: string })[]>('location/controversies.json');
  const rule = cun && content.fact<readonly CunRule[]>('location/cun.json').find(({ id }) => id === cun.rule);
  return {
    rule: rule ? { ...factLine({ ...rule, text: rule.note ?? '' }), cun: rule.cun, from: rule.from, to: rule.to } : null,
    cunOut: lateralCun ?? null,
    palpation: levelled ? content.fact<readonly (Sourced & { readonly found: string })[]>('location/palpation.json').map((row) => factLine({ ...row, text: row.found })) : [],
    methods: cun ? studies.filter(({ id }) => METHODS.includes(id)).map((row) => factLine({ ...row, text: `${row.what}: ${row.more}` })) : [],
    disputes: disputes.filter((row) => row.points.includes(code) || (row.id === 'cun' && cun?.region === 'loin-sacrum')).map(factLine),
  };
}

export function exactSources({ rule, palpation, methods, disputes }: ExactView): readonly string[] {
  const lines: readonly FactLine[] = [...(rule ? [rule] : []), ...palpation, ...methods, ...disputes];
  return lines.flatMap(({ sources }) => sources);
}

/** The marks of trained people round a point, where anyone has measured them. */
export function spreadOf(content: ContentReader, code: string): PointPage['spread'] {
  for (const study of content.fact<readonly AccuracyStudy[]>('location/accuracy.json')) {
    const field = study.fields?.find((row) => row.point === code);
    const people = Number(/^\d+/.exec(study.what)?.[0] ?? 0);
    const [source] = study.src;
    if (field && source !== undefined) {
      return { people, mm68: Math.round(field.radiusMmFor68), mm95: Math.round(field.radiusMmFor95), source };
    }
  }
  return null;
}
