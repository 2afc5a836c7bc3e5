/** Two falling lines of which only the ends are known: dashed, with "about". */
import { scaleLinear } from 'd3-scale';
import { paintOf } from '../../../atlas/evidence/paintOf.ts';
import type { FigureView } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { AxisText, percent } from './marks.tsx';

const across = scaleLinear([0, 12], [6, 64]);
const down = scaleLinear([100, 0], [12, 88]);
const START = 100;
/** Letters that fit beside the lines on a phone. */
const LINE = 12;

export function PersistencePlot({ figure }: { readonly figure: FigureView }) {
  const words = useWords();
  return (
    <div className="plot">
      <svg className="fall" width="100%" height="19em" aria-hidden="true" focusable="false">
        <line className="rule" x1={percent(across(0))} x2={percent(across(12))} y1={percent(down(0))} y2={percent(down(0))} />
        <line className="rule rule--faint" x1={percent(across(0))} x2={percent(across(0))} y1={percent(down(START))} y2={percent(down(0))} />
        {figure.rows.map((row) => (
          <g key={row.id} className={`fall__line paint-${paintOf(row.id)}`} data-row={row.id} data-value={row.value}>
            <line x1={percent(across(0))} x2={percent(across(12))} y1={percent(down(START))} y2={percent(down(row.value))} />
            <circle cx={percent(across(12))} cy={percent(down(row.value))} r="6" />
            <svg x={percent(across(12))} y={percent(down(row.value))} overflow="visible">
              <text className="fall__value" x="14" dy="0.35em">
                {row.value}
              </text>
              <text className="fall__label">
                {linesOf(row.label).map((line, index) => (
                  <tspan key={line} x="14" dy={index === 0 ? '1.7em' : '1.25em'}>
                    {line}
                  </tspan>
                ))}
              </text>
            </svg>
          </g>
        ))}
        <circle className="fall__start" cx={percent(across(0))} cy={percent(down(START))} r="6" />
        <text className="axis-text" x={percent(across(0))} y={percent(down(START))} dy="-0.9em" textAnchor="middle">
          {START}
        </text>
        <text className="axis-text" x={percent(across(0) - 1)} y={percent(down(0))} dy="0.35em" textAnchor="end">
          0
        </text>
        <AxisText at={across(0)} y="96%" anchor="start">{words('evidence.endOfCourse')}</AxisText>
        <AxisText at={across(12)} y="96%">{words('evidence.yearLater')}</AxisText>
      </svg>
    </div>
  );
}

/** The words of a label in lines that stand beside its value, where no line of the plot runs through them. */
function linesOf(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
