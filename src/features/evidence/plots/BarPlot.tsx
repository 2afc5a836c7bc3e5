/** Bars from zero, one for each group; a thin line shows how far people differed where that was told. */
import { scaleLinear } from 'd3-scale';
import type { FigureView } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { sayNumber } from './figures.ts';
import { AxisText, percent, RuleMark } from './marks.tsx';
import { RowPlot } from './RowPlot.tsx';
import { rowWords } from './rowWords.tsx';
import { paintOf } from '../../../atlas/evidence/paintOf.ts';
import { fillOf } from '../../../ui/parts/people/paint.ts';

interface BarPlotProps {
  readonly figure: FigureView;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

export function BarPlot({ figure, from, to, ticks }: BarPlotProps) {
  const words = useWords();
  const place = scaleLinear([from, to], [1, 99]);
  const unit = words(`evidence.unit.${figure.id as 'fig-spine'}`);
  return (
    <div className="plot">
      <RowPlot
        behind={<RuleMark at={place(0)} />}
        axis={
          <>
            {ticks.map((tick) => (
              <AxisText key={tick} at={place(tick)}>
                {sayNumber(tick)}
              </AxisText>
            ))}
            <AxisText at={99} y="2.5em" anchor="end">
              {unit}
            </AxisText>
          </>
        }
        rows={figure.rows.map((row) => ({
          id: row.id,
          ...rowWords({ row, words }),
          marks: (
            <g className={`mark paint-${paintOf(row.id)}`} data-row={row.id} data-value={row.value}>
              <rect className="mark__bar" x={percent(place(0))} width={percent(place(row.value) - place(0))} y="22%" height="56%" fill={fillOf(paintOf(row.id))} />
              {row.second === null ? null : <line className="mark__spread" x1={percent(place(row.value - row.second))} x2={percent(place(row.value + row.second))} y1="50%" y2="50%" data-spread={row.second} />}
            </g>
          ),
        }))}
      />
      {figure.rows.some(({ second }) => second !== null) ? (
        <p className="plot__key">
          <span className="key-line" /> {words('evidence.spread')}
        </p>
      ) : null}
    </div>
  );
}
