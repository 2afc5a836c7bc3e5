/** How far trained people's marks of one point scatter, all at one scale. Places are in millimetres. */
import type { FigureView } from '../../../atlas/pages/Page.ts';
import { Unchecked } from '../../../atlas/evidence/Unchecked.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { sayNumber } from './figures.ts';

/** Half the width of each picture, mm: a little more than the widest disc. */
const HALF = 29;
const BAR = 50;

export function FieldDiscs({ figure }: { readonly figure: FigureView }) {
  const words = useWords();
  return (
    <div className="plot">
      <ul className="fields">
        {figure.rows.map((row) => (
          <li key={row.id}>
            <svg className="fields__disc" viewBox={`${-HALF} ${-HALF} ${HALF * 2} ${HALF * 2 + 7}`} aria-hidden="true" focusable="false" data-row={row.id} data-value={row.value}>
              <circle className="disc disc--outer" r={row.second ?? 0} />
              <circle className="disc disc--inner" r={row.value} />
              <path className="disc__cross" d="M-2.5 0H2.5M0 -2.5V2.5" />
              <path className="disc__bar" d={`M${-BAR / 2} ${HALF + 2}v3h${BAR}v-3`} />
            </svg>
            <p className="fields__label">
              {row.label} <Unchecked when={!row.checked} />
            </p>
            <p className="fields__value">
              <bdi>{words('evidence.innerOuter', { inner: sayNumber(row.value), outer: sayNumber(row.second ?? 0) })}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
