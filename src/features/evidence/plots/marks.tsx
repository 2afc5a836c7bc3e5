/** What stands on a strip. Places are in percent of its width. */
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { Paint } from '../../../ui/parts/people/paint.ts';

/** From a value to percent of the width. */
export type Place = (value: number) => number;

/** Area of a mark in square pixels. */
const MARK_AREA = 150;
const SHAPES = { circle: symbolCircle, diamond: symbolDiamond, square: symbolSquare } as const;

interface DotProps {
  readonly row: string;
  readonly place: Place;
  readonly value: number;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly paint: Paint;
  readonly shape?: keyof typeof SHAPES;
  readonly y?: string;
}

/** A value with its range; no range where none was given. */
export function DotMark({ row, place, value, low = null, high = null, paint, shape = 'circle', y = '50%' }: DotProps) {
  return (
    <g className={`mark paint-${paint}`} data-row={row} data-value={value}>
      {low === null || high === null ? null : <line className="mark__range" x1={percent(place(low))} x2={percent(place(high))} y1={y} y2={y} data-low={low} data-high={high} />}
      <svg x={percent(place(value))} y={y} overflow="visible">
        <path className="mark__dot" d={symbol(SHAPES[shape], MARK_AREA)() ?? ''} />
      </svg>
    </g>
  );
}

/** A line through the row at a value. */
export function RuleMark({ at, className = 'rule' }: { readonly at: number; readonly className?: string }) {
  return <line className={className} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />;
}

/** A label of the scale. */
export function AxisText({ at, children, anchor = 'middle', y = '1.1em', className = '' }: { readonly at: number; readonly children: string; readonly anchor?: 'start' | 'middle' | 'end'; readonly y?: string; readonly className?: string }) {
  return (
    <text className={`axis-text ${className}`} x={percent(at)} y={y} textAnchor={anchor}>
      {children}
    </text>
  );
}

/** Shares with two decimals, so that the static page and the browser print the same. */
export function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
