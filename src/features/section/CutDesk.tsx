/** The section with its needle, the scale under it, the controls, and what the tip has passed. */
import type { ReactNode } from 'react';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { spanAt } from '../../atlas/section/needleTrack.ts';
import { spanName } from '../../atlas/section/partName.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { Bands } from './Bands.tsx';
import { DepthScale } from './DepthScale.tsx';
import { lengthText } from './lengthText.ts';
import { DepthControl, NeedleControls } from './NeedleControls.tsx';
import { PassedList } from './PassedList.tsx';
import { needleState, SectionPlate } from './SectionPlate.tsx';
import type { OpenSection } from './useSection.ts';

interface CutDeskProps {
  readonly page: SectionPage;
  readonly open: OpenSection;
  readonly numbers: boolean;
  readonly onDepth: (mm: number) => void;
}

export function CutDesk({ page, open, numbers, onDepth }: CutDeskProps) {
  const words = useWords();
  const hydrated = useHydrated();
  const units = useAtlas((state) => state.keys.u);
  const { cut, track, limits, depthMm } = open;
  const bookMm = page.bookCun ? ([page.bookCun[0] * cut.mmPerCun, page.bookCun[1] * cut.mmPerCun] as const) : null;
  const axisMm = Math.ceil((Math.max(limits.stopMm + 6, bookMm?.[1] ?? 0, 40) + 1) / 10) * 10;
  // On the site the picture stands on the stage beside; a frame and the kiosk have it among the words.
  const within = useAtlas((store) => store.route.kind !== 'section');
  const span = spanAt(track, depthMm);
  const tissue = span && depthMm > 0 ? spanName(span, page.names, words) : null;
  const state = needleState(open);
  const level = useAtlas((store) => store.keys.lv);
  const unmapped = page.layers.filter(({ structures, role }) => structures.length === 0 && role !== 'beyond').map(({ name }) => name[level]).join('; ');
  return (
    <div className="cut-desk" aria-busy={open.waiting || undefined} data-section={cut.id} data-plate={within || undefined}>
      <div className="cut-desk__plate">
        {within ? <SectionPlate page={page} open={open} numbers={numbers} onDepth={onDepth} /> : null}
        <div className="cut-desk__scale" data-numbers={numbers || undefined} data-axis={axisMm}>
          <DepthScale track={track} limits={limits} depthMm={depthMm} axisMm={axisMm} mmPerCun={cut.mmPerCun} bookMm={bookMm} numbers={numbers} />
          {hydrated ? <ScaledControl axisMm={axisMm} stopMm={limits.stopMm} control={<DepthControl page={page} open={open} numbers={numbers} onDepth={onDepth} />} /> : null}
        </div>
      </div>
      <div className="cut-desk__side">
        <p className="tip-line" data-state={state} aria-live="polite" data-testid="tip">
          {tissue === null ? (
            words('section.atSkin')
          ) : (
            <>
              {words('section.tip')} <strong>{tissue}</strong>
              {numbers ? <span className="tip-line__depth">{lengthText(depthMm, cut.mmPerCun, units, words)}</span> : null}
            </>
          )}
          {state === 'free' ? null : <span className="tip-line__warning">{words(state === 'stop' ? 'section.stopNow' : bookMm && depthMm <= bookMm[1] ? 'section.cautionEarly' : 'section.cautionNow')}</span>}
        </p>
        {hydrated ? <NeedleControls page={page} open={open} numbers={numbers} /> : null}
        {hydrated && numbers ? <p className="sheet-section__aside">{words('section.keys')}</p> : null}
        {open.failed ? <p role="alert">{words('section.failed')}</p> : null}
        <h2>{words('section.passed')}</h2>
        <PassedList page={page} open={open} numbers={numbers} />
        {numbers ? <p className="sheet-section__aside">{words('section.passedNote')}</p> : <p className="sheet-section__aside">{words('section.noNumbers')}</p>}
        {unmapped === '' ? null : <p className="sheet-section__aside">{words('section.unmapped', { list: unmapped })}</p>}
        {numbers ? <Bands page={page} open={open} bookMm={bookMm} /> : null}
      </div>
    </div>
  );
}

/** The slider is as long as the way to the stop, so that its thumb stands under the tip on the scale. */
function ScaledControl({ axisMm, stopMm, control }: { readonly axisMm: number; readonly stopMm: number; readonly control: ReactNode }) {
  return (
    <div className="scaled-control" style={{ inlineSize: `calc(${(100 * stopMm) / axisMm}% + 24px)` }}>
      {control}
    </div>
  );
}
