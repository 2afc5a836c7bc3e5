/** "Where would you stop?", before the bands show; and afterwards how far the mark was from where the atlas stops, and why. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { spanAt } from '../../atlas/section/needleTrack.ts';
import { spanName } from '../../atlas/section/partName.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { DepthScale } from './DepthScale.tsx';
import { lengthText } from './lengthText.ts';
import { stopReason } from './stopReason.ts';
import type { OpenSection } from './useSection.ts';

/** As far as the scale goes while its end would give the answer away, mm. */
const AXIS_MM = 70;
const LARGE_STEP = 5;
/** Nearer than this counts as the same place, mm. */
const SAME_MM = 2;

interface GuessProps {
  readonly page: SectionPage;
  readonly open: OpenSection;
}

export function GuessQuestion({ page, open }: GuessProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const units = useAtlas((state) => state.keys.u);
  const [mark, setMark] = useState(0);
  const { cut, track, limits } = open;
  const span = spanAt(track, mark);
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowRight: LARGE_STEP, ArrowUp: LARGE_STEP, ArrowLeft: -LARGE_STEP, ArrowDown: -LARGE_STEP }[event.key];
    if (!event.shiftKey || step === undefined) return;
    event.preventDefault();
    setMark(Math.max(0, Math.min(AXIS_MM, mark + step)));
  };
  return (
    <section className="guess" aria-labelledby="guess-question" data-testid="guess">
      <h2 id="guess-question">{words('section.guess.question')}</h2>
      <p>{words('section.guess.how')}</p>
      <div className="cut-desk__scale">
        <DepthScale track={track} limits={limits} depthMm={mark} axisMm={AXIS_MM} mmPerCun={cut.mmPerCun} bookMm={null} numbers bands={false} />
        <label className="needle-control needle-control--depth" dir="ltr">
          <span className="visually-hidden">{words('section.guess.mark')}</span>
          <input
            type="range"
            min={0}
            max={AXIS_MM}
            step={1}
            value={mark}
            onChange={(event) => setMark(event.currentTarget.valueAsNumber)}
            onKeyDown={keys}
            aria-valuetext={words('section.depthValue', { depth: lengthText(mark, cut.mmPerCun, units, words), tissue: span ? spanName(span, page.names, words) : '' })}
            data-testid="guess-mark"
          />
        </label>
      </div>
      <p className="guess__choices">
        <button type="button" className="button button--primary" onClick={() => dispatch({ type: 'keysChosen', keys: { guess: mark } })} data-testid="guess-done">
          {words('section.guess.done', { depth: lengthText(mark, cut.mmPerCun, units, words) })}
        </button>
        <button type="button" className="button" onClick={() => dispatch({ type: 'keysChosen', keys: { guess: 'skip' } })} data-testid="guess-skip">
          {words('section.guess.skip')}
        </button>
      </p>
    </section>
  );
}

export function GuessAnswer({ page, open, mark }: GuessProps & { readonly mark: number }) {
  const words = useWords();
  const dispatch = useDispatch();
  const units = useAtlas((state) => state.keys.u);
  const told = useRef<HTMLElement>(null);
  // The button that was pressed is gone: reading goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) told.current?.focus({ preventScroll: true });
  }, []);
  const { cut, track, limits } = open;
  const length = (mm: number): string => lengthText(mm, cut.mmPerCun, units, words);
  const beyond = mark - limits.stopMm;
  const span = spanAt(track, mark);
  const verdict = Math.abs(beyond) <= SAME_MM ? 'same' : beyond < 0 ? 'short' : 'beyond';
  return (
    <section ref={told} className="guess" data-verdict={verdict} tabIndex={-1} aria-label={words('section.guess.title')} data-testid="guess-answer">
      <p>
        <strong>{words('section.guess.yours', { depth: length(mark) })}</strong>{' '}
        {words(`section.guess.${verdict}`, { stop: length(limits.stopMm), away: length(Math.abs(beyond)), tissue: span ? spanName(span, page.names, words) : '' })} {stopReason(page, limits, words)}
      </p>
      <button type="button" className="button button--small" onClick={() => dispatch({ type: 'keysChosen', keys: { guess: null, depth: null } })}>
        {words('section.guess.again')}
      </button>
    </section>
  );
}
