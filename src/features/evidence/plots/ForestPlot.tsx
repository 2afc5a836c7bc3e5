/** Two panels over one scale of standard deviations: compared with no acupuncture, and with sham. */
import { scaleLinear } from 'd3-scale';
import type { FigureView } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { AxisText, DotMark, RuleMark } from './marks.tsx';
import { RowPlot } from './RowPlot.tsx';
import { rowWords } from './rowWords.tsx';
import { paintOf } from '../../../atlas/evidence/paintOf.ts';

const place = scaleLinear([-0.1, 1], [1, 99]);
const TICKS = [0, 0.2, 0.5, 0.8];
const PANELS = ['no-acupuncture', 'sham'] as const;

export function ForestPlot({ figure }: { readonly figure: FigureView }) {
  const words = useWords();
  return (
    <div className="plot">
      {PANELS.map((panel) => (
        <RowPlot
          key={panel}
          heading={words(`evidence.panel.${panel}`)}
          behind={
            <>
              {TICKS.slice(1).map((tick) => (
                <RuleMark key={tick} at={place(tick)} className="rule rule--faint" />
              ))}
              <RuleMark at={place(0)} />
            </>
          }
          axis={
            <>
              {TICKS.map((tick) => (
                <AxisText key={tick} at={place(tick)}>
                  {String(tick)}
                </AxisText>
              ))}
              <AxisText at={place(-0.1)} y="2.5em" anchor="start">{words('evidence.noDifference')}</AxisText>
              <AxisText at={place(1)} y="2.5em" anchor="end">{`${words('evidence.favours')} →`}</AxisText>
            </>
          }
          rows={figure.rows
            .filter(({ group }) => group === panel)
            .map((row) => ({
              id: row.id,
              ...rowWords({ row, words }),
              marks: <DotMark row={row.id} place={place} value={row.value} low={row.low} high={row.high} paint={paintOf(row.id)} shape={row.low === null ? 'circle' : 'diamond'} />,
            }))}
        />
      ))}
    </div>
  );
}
