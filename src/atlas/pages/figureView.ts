/** A picture as numbers with their words: what the drawing, its table and its summary all read. */
import { exactInterval } from '../../content/evidence/exactInterval.ts';
import type { Figure } from '../../content/schema/evidence.ts';
import type { EvidenceProse } from '../../content/schema/prose.ts';
import type { ContentReader } from './ContentReader.ts';
import type { FigureRow, FigureView } from './Page.ts';

type Row = Figure['rows'][number];

export function figureView(content: ContentReader, id: string): FigureView {
  const figure = content.fact<readonly Figure[]>('evidence/figures.json').find((one) => one.id === id);
  const prose = content.prose<EvidenceProse>('evidence.json')?.figures[id];
  if (!figure || !prose) throw new Error(`no figure '${id}' with words`);
  const { title, asked, summary, teaches, notes } = prose;
  return {
    id,
    title,
    asked,
    summary,
    teaches,
    notes,
    rows: figure.rows.map((row) => rowView(row, prose.rows[row.id] ?? row.id, prose.details?.[row.id] ?? null)),
    differences: (figure.differences ?? []).map(({ pair, difference, low, high }) => ({ pair, difference, low, high })),
    sources: [...new Set(figure.rows.flatMap(({ src }) => src))],
  };
}

function rowView(row: Row, label: string, detail: string | null): FigureRow {
  const own = typeof row.percent === 'number' && row.n !== undefined ? exactInterval(row.percent, row.n) : null;
  const [low, high] = own ?? [row.low ?? null, row.high ?? null];
  return {
    id: row.id,
    label,
    detail,
    value: valueOf(row),
    // The limits of the two falling lines belong to their slopes, not to the share that is drawn.
    low: row.sdPer3Months === undefined ? low : null,
    high: row.sdPer3Months === undefined ? high : null,
    ownRange: own !== null,
    second: row.radiusMm95 ?? row.sd ?? null,
    group: row.panel ?? row.position ?? row.certainty ?? null,
    payer: row.payer ?? false,
    checked: row.figureVerification === 'verified',
    sources: row.src,
  };
}

/** The number of a row, in the unit of its figure. A line's number is where it ends. */
function valueOf(row: Row): number {
  const percent = Array.isArray(row.percent) ? row.percent.at(-1) : row.percent;
  const value = row.smd ?? row.lessPain ?? percent ?? row.kPa ?? row.mm ?? row.per10000 ?? row.roland ?? row.radiusMm68 ?? row.year;
  if (value === undefined) throw new Error(`figure row '${row.id}' has no number`);
  return value;
}
