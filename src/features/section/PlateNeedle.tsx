/** The needle in the section: shaft with a mark each centimetre, handle outside the skin, the tip ringed. */
import type { NeedleTrack } from '../../atlas/section/needleTrack.ts';
import type { SectionCut } from '../../atlas/section/SectionCut.ts';

/** Handle and shaft outside the body, mm: what the frame has room for. */
const OUTSIDE = 11;
const HANDLE = 7;

interface PlateNeedleProps {
  readonly cut: SectionCut;
  readonly track: NeedleTrack;
  readonly depthMm: number;
  /** Null while the reader is asked for it. */
  readonly stopMm: number | null;
  readonly state: 'free' | 'caution' | 'stop';
}

export function PlateNeedle({ cut, track, depthMm, stopMm, state }: PlateNeedleProps) {
  const degrees = (-Math.atan2(track.direction[0], track.direction[1]) * 180) / Math.PI;
  const marks = Array.from({ length: Math.floor((stopMm ?? 0) / 10) }, (_, i) => 10 * (i + 1));
  return (
    <g className="plate-needle" data-state={state} transform={`translate(0 ${cut.entryMm}) rotate(${round(degrees)})`} aria-hidden="true">
      {stopMm === null ? null : (
        <>
          <path className="plate-needle__way" d={`M0 ${depthMm}V${stopMm}`} />
          <path className="plate-needle__stop" d={`M-3 ${stopMm}H3`} />
        </>
      )}
      <path className="plate-needle__casing" d={`M0 ${-OUTSIDE}V${depthMm}`} />
      <path className="plate-needle__shaft" d={`M0 ${-OUTSIDE}V${depthMm}`} />
      <path className="plate-needle__marks" d={marks.map((mm) => `M-1.1 ${mm}H1.1`).join('')} />
      <rect className="plate-needle__handle" x="-1.1" y={-OUTSIDE - HANDLE} width="2.2" height={HANDLE} rx="1" />
      <circle className="plate-needle__tip" cy={depthMm} r="2.4" />
    </g>
  );
}

function round(x: number): number {
  return Math.round(x * 10) / 10 || 0;
}
