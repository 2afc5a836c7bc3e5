/** What is felt, measured and found, drawn in the units of a plate. Strokes keep their width at any size. */
import type { FindStep } from '../../atlas/finding/Finding.ts';

interface FindingMarksProps {
  readonly step: FindStep;
  /** Plate units for one px of a picture as it is usually shown. */
  readonly unit: number;
}

export function FindingMarks({ step, unit }: FindingMarksProps) {
  return (
    <g className="finding">
      {step.lines.map(({ kind, on, ticks }, index) => (
        <g key={index} className={`finding__line finding__line--${kind}`}>
          <polyline className="finding__casing" points={pathOf(on)} />
          <polyline className="finding__ink" points={pathOf(on)} />
          {ticks.map((tick, nth) => (
            <polyline key={nth} className="finding__tick" points={pathOf(tick.on)} />
          ))}
        </g>
      ))}
      {step.spots.map(({ id, on, label }, index) => (
        <g key={index} className={id.startsWith('press') ? 'finding__press' : 'finding__spot'}>
          <circle className="finding__halo" cx={on[0]} cy={on[1]} r={unit * 7} />
          <circle className="finding__dot" cx={on[0]} cy={on[1]} r={unit * 3.2} />
          {label === null ? null : (
            <text className="finding__label" x={on[0] - unit * 11} y={on[1] + unit * 4} fontSize={unit * 11.5} textAnchor="end">
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function pathOf(line: readonly (readonly [number, number])[]): string {
  return line.map((place) => place.join(',')).join(' ');
}
