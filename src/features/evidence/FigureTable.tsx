/** The numbers of a picture as a table: the same rows, the same values. */
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { Cites } from '../../atlas/evidence/Cites.tsx';
import type { CitationView, FigureView } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { sayLimit, sayNumber } from './plots/figures.ts';

export function FigureTable({ figure, sources }: { readonly figure: FigureView; readonly sources: readonly CitationView[] }) {
  const words = useWords();
  const dated = figure.id === 'fig-guidelines';
  const ranged = figure.rows.some(({ low }) => low !== null);
  const second = figure.rows.some((row) => row.second !== null);
  const unit = words(`evidence.unit.${figure.id as 'fig-gerac'}`);
  return (
    <div className="figure-table">
      <table>
        <caption>{figure.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words('evidence.column.row')}</th>
            <th scope="col">{unit}</th>
            {ranged ? <th scope="col">{words('evidence.column.low')}</th> : null}
            {ranged ? <th scope="col">{words('evidence.column.high')}</th> : null}
            {second ? <th scope="col">{words(figure.id === 'fig-field' ? 'evidence.column.outer' : 'evidence.column.spread')}</th> : null}
            {dated ? <th scope="col">{words('evidence.column.group')}</th> : null}
            <th scope="col">{words('evidence.column.source')}</th>
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => (
            <tr key={row.id} data-row={row.id} data-value={row.value}>
              <th scope="row">{row.label}</th>
              <td>
                <bdi>{dated ? row.value : sayNumber(row.value)}</bdi> <Unchecked when={!row.checked} />
              </td>
              {ranged ? <td>{row.low === null ? words('evidence.noRange') : sayLimit(row.low, row.ownRange)}</td> : null}
              {ranged ? <td>{row.high === null ? words('evidence.noRange') : sayLimit(row.high, row.ownRange)}</td> : null}
              {second ? <td>{row.second === null ? words('evidence.noRange') : sayNumber(row.second)}</td> : null}
              {dated ? <td>{words(`evidence.position.${row.group as 'offer'}`)}</td> : null}
              <td>
                <Cites ids={row.sources} all={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
