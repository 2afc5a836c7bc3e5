/** Depth, tilt, build and side of the section. The tip never goes past the stop: the control ends there. */
import type { KeyboardEvent, ReactNode } from 'react';
import { spanAt } from '../../atlas/section/needleTrack.ts';
import { spanName } from '../../atlas/section/partName.ts';
import { BUILDS, TILT_STEP } from '../../atlas/section/sectionLimits.ts';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';
import { lengthText } from './lengthText.ts';
import type { OpenSection } from './useSection.ts';

const LARGE_STEP = 5;

interface NeedleControlsProps {
  readonly page: SectionPage;
  readonly open: OpenSection;
  readonly numbers: boolean;
  readonly onDepth: (mm: number) => void;
}

/** The slider alone: it stands under the scale and is as wide. */
export function DepthControl({ page, open, numbers, onDepth }: NeedleControlsProps) {
  const words = useWords();
  const units = useAtlas((state) => state.keys.u);
  const span = spanAt(open.track, open.depthMm);
  const tissue = span ? spanName(span, page.names, words) : '';
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowRight: LARGE_STEP, ArrowUp: LARGE_STEP, ArrowLeft: -LARGE_STEP, ArrowDown: -LARGE_STEP }[event.key];
    if (!event.shiftKey || step === undefined) return;
    event.preventDefault();
    onDepth(open.depthMm + step);
  };
  return (
    <label className="needle-control needle-control--depth" dir="ltr">
      <span className="visually-hidden">{words('section.control.depth')}</span>
      <input
        type="range"
        min={0}
        max={open.limits.stopMm}
        step={1}
        value={open.depthMm}
        onChange={(event) => onDepth(event.currentTarget.valueAsNumber)}
        onKeyDown={keys}
        aria-valuetext={numbers ? words('section.depthValue', { depth: lengthText(open.depthMm, open.cut.mmPerCun, units, words), tissue }) : tissue}
        data-testid="needle-depth"
      />
    </label>
  );
}

export function NeedleControls({ page, open, numbers }: Omit<NeedleControlsProps, 'onDepth'>) {
  const words = useWords();
  const dispatch = useDispatch();
  const side = useAtlas((state) => state.keys.side);
  const { tilt } = page;
  const spots = words(page.places.some(({ id }) => id === 'remark') ? 'section.control.place' : 'section.control.spot');
  const towards = tilt.towards ? words(`section.towards.${tilt.towards}`) : '';
  const said = open.tiltDeg === 0 ? words('section.straight') : numbers ? words('section.tiltValue', { deg: open.tiltDeg, towards }) : towards;
  return (
    <div className="needle-controls">
      {page.places.length > 1 ? (
        <Choice label={spots}>
          <Segments
            label={spots}
            value={String(open.spot)}
            options={page.places.map(({ id }, i) => ({ value: String(i), label: id === '' || id === 'remark' ? words(`section.place.${id === '' ? 'main' : id}`) : id }))}
            onChange={(next) => dispatch({ type: 'keysChosen', keys: { spot: Number(next) === page.first ? null : Number(next) } })}
            testId="needle-spot"
          />
        </Choice>
      ) : null}
      {page.point.bilateral ? (
        <Choice label={words('section.control.side')}>
          <Segments
            label={words('section.control.side')}
            value={side === 'R' ? 'R' : 'L'}
            options={[
              { value: 'L', label: words('points.left') },
              { value: 'R', label: words('points.right') },
            ]}
            onChange={(next) => dispatch({ type: 'keysChosen', keys: { side: next } })}
            testId="side"
          />
        </Choice>
      ) : null}
      <Choice label={words('section.control.build')}>
        <Segments
          label={words('section.control.build')}
          value={open.build}
          options={BUILDS.map((value) => ({ value, label: words(`section.build.${value}`) }))}
          onChange={(next) => dispatch({ type: 'keysChosen', keys: { build: next } })}
          testId="needle-build"
        />
      </Choice>
      {tilt.from === tilt.to ? (
        <Choice label={words('section.control.tilt')}>
          <span>{said}</span>
        </Choice>
      ) : (
        <label className="needle-control needle-control--tilt">
          <span className="needle-choice__label">
            {words('section.control.tilt')}: <output>{said}</output>
          </span>
          <input
            type="range"
            min={tilt.from}
            max={tilt.to}
            step={TILT_STEP}
            value={open.tiltDeg}
            onChange={(event) => dispatch({ type: 'keysChosen', keys: { tilt: event.currentTarget.valueAsNumber } })}
            aria-valuetext={said}
            data-testid="needle-tilt"
          />
        </label>
      )}
    </div>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="needle-choice">
      <span className="needle-choice__label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
