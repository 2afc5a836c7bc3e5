/** Depths that were measured in people or printed, each as a range on one scale, with this model's own depth where it has one. */
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { modelDepthOf } from '../../atlas/section/modelDepthOf.ts';
import type { DepthFigure } from '../../content/schema/needling.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { OpenSection } from './useSection.ts';

const AXIS_MM = 70;

interface PeopleRangesProps {
  readonly page: SectionPage;
  readonly open: OpenSection | null;
}

export function PeopleRanges({ page, open }: PeopleRangesProps) {
  const words = useWords();
  if (page.figures.length === 0) return <p>{words('section.noFigures')}</p>;
  const kinds = [...new Set(page.figures.map(({ what }) => what))];
  return (
    <div className="people-ranges">
      {kinds.map((what) => {
        const model = open ? modelDepthOf(open.track, what) : null;
        return (
          <section key={what}>
            <h3>{words(`section.what.${what}`)}</h3>
            <ul>
              {page.figures
                .filter((figure) => figure.what === what)
                .map((figure, i) => (
                  <li key={i}>
                    <p>
                      {figureWords(figure, words)} <Unchecked when={figure.conf !== 'verified'} /> <Cites ids={figure.src} all={page.sources} />
                    </p>
                    <RangeBar figure={figure} mmPerCun={open?.cut.mmPerCun ?? 23} modelMm={model} />
                  </li>
                ))}
            </ul>
            {open && model !== null ? (
              <p className="sheet-section__aside">{words('section.onModel', { build: words(`section.build.${open.build}`), mm: Math.round(model) })}</p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

/** Everything that the drawing shows, in words. */
export function figureWords(figure: DepthFigure, words: Words): string {
  const numbers = [
    figure.meanMm === undefined ? null : words('section.figure.mean', { mm: figure.meanMm }),
    figure.sdMm === undefined ? null : words('section.figure.sd', { mm: figure.sdMm }),
    figure.medianMm === undefined ? null : words('section.figure.median', { mm: figure.medianMm }),
    figure.quartilesMm ? words('section.figure.quartiles', { from: figure.quartilesMm[0], to: figure.quartilesMm[1] }) : null,
    figure.mostMm ? words('section.figure.most', { from: figure.mostMm[0], to: figure.mostMm[1] }) : null,
    figure.rangeMm ? words('section.figure.range', { from: figure.rangeMm[0], to: figure.rangeMm[1] }) : null,
    figure.rangeCun ? words('section.figure.rangeCun', { from: figure.rangeCun[0], to: figure.rangeCun[1] }) : null,
    figure.leastMm === undefined ? null : words('section.figure.least', { mm: figure.leastMm }),
  ].filter((text) => text !== null);
  const who = [words(`section.who.${figure.who}`), figure.where].filter((text) => text !== undefined).join(', ');
  return `${who}: ${numbers.join(', ')}`;
}

function RangeBar({ figure, mmPerCun, modelMm }: { readonly figure: DepthFigure; readonly mmPerCun: number; readonly modelMm: number | null }) {
  const at = (mm: number): string => `${Math.round((1000 * Math.max(0, Math.min(mm, AXIS_MM))) / AXIS_MM) / 10}%`;
  const { meanMm, sdMm = 0, medianMm, leastMm } = figure;
  const around = meanMm === undefined || sdMm === 0 ? null : ([meanMm - sdMm, meanMm + sdMm] as const);
  const inner = figure.quartilesMm ?? figure.mostMm ?? around;
  const outer = figure.rangeMm ?? (figure.rangeCun ? ([figure.rangeCun[0] * mmPerCun, figure.rangeCun[1] * mmPerCun] as const) : leastMm !== undefined && inner ? ([leastMm, inner[1]] as const) : null);
  const middle = meanMm ?? medianMm;
  return (
    <svg className="range-bar" width="100%" height="22" aria-hidden="true">
      <line className="range-bar__axis" x1="0" x2="100%" y1="11" y2="11" />
      {outer ? <rect className="range-bar__outer" x={at(outer[0])} width={at(outer[1] - outer[0])} y="8.5" height="5" /> : null}
      {inner ? <rect className="range-bar__inner" x={at(inner[0])} width={at(inner[1] - inner[0])} y="5" height="12" rx="2" /> : null}
      {middle === undefined ? null : <circle className="range-bar__middle" cx={at(middle)} cy="11" r="4.5" />}
      {modelMm === null ? null : <rect className="range-bar__model" x={at(modelMm)} y="0" width="2.5" height="22" />}
    </svg>
  );
}
