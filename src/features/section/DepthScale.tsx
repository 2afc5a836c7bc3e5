/** The needle's way as a straight scale: tissues, millimetres and cun, the range in books, caution and stop. */
import { useId } from 'react';
import type { NeedleTrack } from '../../atlas/section/needleTrack.ts';
import type { NeedleLimits } from '../../atlas/section/needleLimits.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TissuePatterns } from './TissuePatterns.tsx';

interface DepthScaleProps {
  readonly track: NeedleTrack;
  readonly limits: NeedleLimits;
  readonly depthMm: number;
  readonly axisMm: number;
  readonly mmPerCun: number;
  readonly bookMm: readonly [number, number] | null;
  /** The kiosk shows layers without numbers. */
  readonly numbers: boolean;
  /** Without the bands, while the reader is asked for them. */
  readonly bands?: boolean;
}

export function DepthScale({ track, limits, depthMm, axisMm, mmPerCun, bookMm, numbers, bands = true }: DepthScaleProps) {
  const words = useWords();
  const id = useId().replaceAll(/[^\w-]/g, '');
  const at = (mm: number): string => `${Math.round((100000 * Math.min(mm, axisMm)) / axisMm) / 1000}%`;
  const tens = Array.from({ length: Math.floor(axisMm / 10) + 1 }, (_, i) => 10 * i);
  const cuns = Array.from({ length: Math.floor((2 * axisMm) / mmPerCun) + 1 }, (_, i) => i / 2);
  const band = (from: number, to: number, name: string, y: number) => <rect className={`scale-band scale-band--${name}`} fill={name === 'book' ? undefined : `url(#${id}-${name})`} x={at(from)} y={y} width={at(Math.max(0, Math.min(to, axisMm) - from))} height="11" />;
  return (
    <svg className="depth-scale" width="100%" height={numbers ? 96 : 56} aria-hidden="true" data-testid="depth-scale">
      <defs>
        <TissuePatterns id={id} tissues={['skin', 'fat', 'fascia', 'muscle', 'ligament', 'bone', 'disc', 'artery', 'vein', 'nerve', 'organ', 'pleura']} />
        <pattern id={`${id}-caution`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="scale-caution" width="6" height="6" />
          <path className="scale-hatch" d="M0 0V6" />
        </pattern>
        <pattern id={`${id}-stop`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="scale-stop" width="6" height="6" />
          <path className="scale-hatch scale-hatch--stop" d="M0 0V6M0 0H6" />
        </pattern>
      </defs>
      <svg y={numbers ? 20 : 4} overflow="visible">
        {track.spans
          .filter(({ from }) => axisMm > from)
          .map(({ tissue, structure, from, to }) => (
            <rect key={from} className="scale-span" data-tissue={tissue} data-structure={structure ?? tissue} fill={fillOf(id, tissue)} x={at(from)} y="0" width={at(Math.min(to, axisMm) - from)} height="24" />
          ))}
        {bookMm && numbers ? band(bookMm[0], bookMm[1], 'book', 28) : null}
        {limits.cautionMm === null || !bands ? null : band(limits.cautionMm, limits.stopMm, 'caution', numbers ? 41 : 28)}
        {bands ? band(limits.stopMm, axisMm, 'stop', numbers ? 41 : 28) : null}
        <rect className="scale-tip" x={at(depthMm)} y="-3" width="2" height={numbers ? 58 : 44} transform="translate(-1 0)" />
      </svg>
      {numbers ? (
        <>
          {tens.map((mm) => (
            <text key={mm} className="scale-text" x={at(mm)} y="13" textAnchor={mm === 0 ? 'start' : mm >= axisMm ? 'end' : 'middle'}>
              {mm === 0 ? words('section.mm', { mm }) : mm}
            </text>
          ))}
          {cuns.map((cun) => (
            <text key={cun} className="scale-text scale-text--cun" x={at(cun * mmPerCun)} y="92" textAnchor={cun === 0 ? 'start' : cun * mmPerCun > axisMm - 3 ? 'end' : 'middle'}>
              {cun === 0 ? words('section.cun', { cun }) : cun}
            </text>
          ))}
        </>
      ) : null}
    </svg>
  );
}

/** The canal and what the model leaves out have a plain colour of their own. */
function fillOf(id: string, tissue: string): string | undefined {
  return ['loose', 'empty', 'canal', 'epidural'].includes(tissue) ? undefined : `url(#${id}-${tissue})`;
}
