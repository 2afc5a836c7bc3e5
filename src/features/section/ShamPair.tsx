/** The two usual shams side by side on this very cut: a touch that does not pierce, and a shallow needle beside the point. */
import { useId, useState } from 'react';
import { Cites } from '../../atlas/evidence/Cites.tsx';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import type { SectionCut } from '../../atlas/section/SectionCut.ts';
import { crossLoops } from '../../base/section/crossLoops.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { CutSurface } from './CutSurface.tsx';

const SHAMS = ['touch', 'shallow'] as const;
/** A trial for each: a toothpick in a guide tube, and shallow needles at no point. The page's list of sources names them too. */
const SOURCES = { touch: ['cherkin-2009'], shallow: ['haake-2007'] } as const;
/** Half the width of a picture, its upper and lower edge round the point, mm. */
const HALF = 38;
const [TOP, BOTTOM] = [-24, 34];
/** Beside the point, and as shallow as can be drawn, mm: drawing, not data. */
const ASIDE = 20;
const SHALLOW = 5;

export function ShamPair({ page, cut }: { readonly page: SectionPage; readonly cut: SectionCut }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="sham-pair" onToggle={(event) => setOpen(event.currentTarget.open)} data-testid="shams">
      <summary>{words('section.shams.title')}</summary>
      <p>{words('section.shams.lead')}</p>
      <div className="sham-pair__two">
        {SHAMS.map((sham) => (
          <figure key={sham}>
            {open ? <ShamPicture sham={sham} cut={cut} label={words(`section.shams.${sham}.name`)} /> : null}
            <figcaption>
              <strong>{words(`section.shams.${sham}.name`)}.</strong> {words(`section.shams.${sham}.text`)} <Cites ids={SOURCES[sham]} all={page.sources} />
            </figcaption>
          </figure>
        ))}
      </div>
      <p>{words('section.shams.inert')}</p>
    </details>
  );
}

const NONE: ReadonlySet<string> = new Set();

function ShamPicture({ sham, cut, label }: { readonly sham: (typeof SHAMS)[number]; readonly cut: SectionCut; readonly label: string }) {
  const id = useId().replaceAll(/[^\w-]/g, '');
  // Away from the midline, where there is one.
  const u = ASIDE * -Math.sign(cut.midline ?? 1);
  const from = cut.frame.top - 10;
  const skin = (crossLoops(cut.skin, [u, from], [0, 1], 160)[0]?.[0] ?? cut.entryMm - from) + from;
  const middle = cut.entryMm;
  return (
    <svg className="sham-pair__svg" viewBox={`${-HALF} ${middle + TOP} ${2 * HALF} ${BOTTOM - TOP}`} role="img" aria-label={label}>
      <CutSurface id={id} cut={cut} lit={NONE} />
      {sham === 'touch' ? (
        <g transform={`translate(0 ${middle})`}>
          <rect className="sham-pair__tube" x="-2.6" y="-17" width="5.2" height="16.6" rx="0.8" />
          <path className="sham-pair__pick" d="M-0.8 -21.5H.8V-2.4L.35 0H-.35L-.8 -2.4Z" />
        </g>
      ) : (
        <>
          <path className="sham-pair__point" d={`M-2.6 ${middle - 6.4}h5.2M0 ${middle - 9}v5.2`} />
          <g className="plate-needle" transform={`translate(${u} ${skin})`}>
            <path className="plate-needle__casing" d={`M0 -11V${SHALLOW}`} />
            <path className="plate-needle__shaft" d={`M0 -11V${SHALLOW}`} />
            <rect className="plate-needle__handle" x="-1.1" y="-18" width="2.2" height="7" rx="1" />
          </g>
        </>
      )}
    </svg>
  );
}
