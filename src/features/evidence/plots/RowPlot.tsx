/**
 * Rows over one scale: words in HTML, so that they wrap and grow with the reader's letters, and beside each a strip whose
 * places are shares of its width. The scale is never mirrored; numbers run from left to right in every language.
 */
import type { ReactNode } from 'react';

export interface PlotRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly marks: ReactNode;
  readonly state?: 'strong' | 'faint';
}

interface RowPlotProps {
  readonly rows: readonly PlotRow[];
  /** Drawn behind the marks of every row: zones and lines that run through. */
  readonly behind: ReactNode;
  readonly axis: ReactNode;
  readonly heading?: string;
}

export function RowPlot({ rows, behind, axis, heading }: RowPlotProps) {
  return (
    <div className="row-plot">
      {heading === undefined ? null : <h4 className="row-plot__heading">{heading}</h4>}
      {rows.map((row) => (
        <div key={row.id} className="row-plot__row" data-state={row.state}>
          <div className="row-plot__label">{row.label}</div>
          <div className="plot-strip">
            <svg width="100%" height="100%" aria-hidden="true" focusable="false">
              {behind}
              {row.marks}
            </svg>
          </div>
          <div className="row-plot__value">{row.value}</div>
        </div>
      ))}
      <div className="row-plot__row row-plot__row--axis" aria-hidden="true">
        <span className="row-plot__label" />
        <div className="plot-strip">
          <svg width="100%" height="100%" focusable="false">
            {axis}
          </svg>
        </div>
        <span className="row-plot__value" />
      </div>
    </div>
  );
}
