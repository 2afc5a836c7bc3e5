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
import { GuessAnswer, GuessQuestion } from './Guess.tsx';
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
  const { cut } = open;
  const bookMm = page.bookCun ? ([page.bookCun[0] * cut.mmPerCun, page.bookCun[1] * cut.mmPerCun] as const) : null;
  // On the site the picture stands on the stage beside; a frame and the kiosk have it among the words.
  const within = useAtlas((store) => store.route.kind !== 'section');
  const level = useAtlas((store) => store.keys.lv);
  const guess = useAtlas((store) => store.keys.guess);
  const unmapped = page.layers.filter(({ structures, role }) => structures.length === 0 && role !== 'beyond').map(({ name }) => name[level]).join('; ');
  return (
    <div className="cut-desk" aria-busy={open.waiting || undefined} data-section={cut.id} data-plate={within || undefined}>
      <div className="cut-desk__plate">
        {within ? <SectionPlate page={page} open={open} numbers={numbers} onDepth={onDepth} /> : null}
        {open.asking ? <GuessQuestion page={page} open={open} /> : <Scale page={page} open={open} numbers={numbers} onDepth={onDepth} bookMm={bookMm} />}
      </div>
      <div className="cut-desk__side">
        {typeof guess === 'number' && level === 'student' && numbers ? <GuessAnswer page={page} open={open} mark={guess} /> : null}
        {open.asking ? null : <TipLine page={page} open={open} numbers={numbers} bookMm={bookMm} />}
        {hydrated ? <NeedleControls page={page} open={open} numbers={numbers} /> : null}
        {hydrated && numbers && !open.asking ? <p className="sheet-section__aside">{words('section.keys')}</p> : null}
        {open.failed ? <p role="alert">{words('section.failed')}</p> : null}
        {open.asking ? null : <Passed page={page} open={open} numbers={numbers} />}
        {unmapped === '' ? null : <p className="sheet-section__aside">{words('section.unmapped', { list: unmapped })}</p>}
        {numbers && !open.asking ? <Bands page={page} open={open} bookMm={bookMm} /> : null}
      </div>
    </div>
  );
}

type BookMm = readonly [number, number] | null;

function Scale({ page, open, numbers, onDepth, bookMm }: CutDeskProps & { readonly bookMm: BookMm }) {
  const hydrated = useHydrated();
  const { cut, track, limits, depthMm } = open;
  const axisMm = Math.ceil((Math.max(limits.stopMm + 6, bookMm?.[1] ?? 0, 40) + 1) / 10) * 10;
  return (
    <div className="cut-desk__scale" data-numbers={numbers || undefined} data-axis={axisMm}>
      <DepthScale track={track} limits={limits} depthMm={depthMm} axisMm={axisMm} mmPerCun={cut.mmPerCun} bookMm={bookMm} numbers={numbers} />
      {hydrated ? <ScaledControl axisMm={axisMm} stopMm={limits.stopMm} control={<DepthControl page={page} open={open} numbers={numbers} onDepth={onDepth} />} /> : null}
    </div>
  );
}

/** What the tip is in, how deep it stands, and a sentence where caution begins and where the atlas stops. */
function TipLine({ page, open, numbers, bookMm }: Omit<CutDeskProps, 'onDepth'> & { readonly bookMm: BookMm }) {
  const words = useWords();
  const units = useAtlas((state) => state.keys.u);
  const { cut, track, depthMm } = open;
  const span = spanAt(track, depthMm);
  const state = needleState(open);
  return (
    <p className="tip-line" data-state={state} aria-live="polite" data-testid="tip">
      {!span || depthMm === 0 ? (
        words('section.atSkin')
      ) : (
        <>
          {words('section.tip')} <strong>{spanName(span, page.names, words)}</strong>
          {numbers ? <span className="tip-line__depth">{lengthText(depthMm, cut.mmPerCun, units, words)}</span> : null}
        </>
      )}
      {state === 'free' ? null : <span className="tip-line__warning">{words(state === 'stop' ? 'section.stopNow' : bookMm && depthMm <= bookMm[1] ? 'section.cautionEarly' : 'section.cautionNow')}</span>}
    </p>
  );
}

function Passed({ page, open, numbers }: Pick<CutDeskProps, 'page' | 'open' | 'numbers'>) {
  const words = useWords();
  return (
    <>
      <h2>{words('section.passed')}</h2>
      <PassedList page={page} open={open} numbers={numbers} />
      <p className="sheet-section__aside">{words(numbers ? 'section.passedNote' : 'section.noNumbers')}</p>
    </>
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
