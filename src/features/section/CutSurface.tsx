/** The cut body of one section: skin, fat and every structure in the colours and grain of its tissue. */
import { memo } from 'react';
import { loopPath, openLine } from '../../atlas/section/loopPath.ts';
import type { SectionCut } from '../../atlas/section/SectionCut.ts';
import { TissuePatterns } from './TissuePatterns.tsx';

/** Fat is drawn as bands along the skin that fade inwards, since the model holds no lower edge of it: width in mm and strength. */
const FAT_BANDS = [[52, 0.3], [40, 0.45], [28, 0.6], [16, 0.8]] as const;

/** Stored loops end a little outside the frame, mm. */
const CUT_OFF = 5;

interface CutSurfaceProps {
  readonly id: string;
  readonly cut: SectionCut;
  /** Structures that light up. */
  readonly lit: ReadonlySet<string>;
}

export const CutSurface = memo(function CutSurface({ id, cut, lit }: CutSurfaceProps) {
  const { left, right, top, bottom } = cut.frame;
  const skin = loopPath(cut.skin);
  const beyond = (u: number, v: number): boolean => Math.max(left - u, u - right, top - v, v - bottom) > CUT_OFF;
  const surface = openLine(cut.skin, beyond);
  return (
    <>
      <defs>
        <TissuePatterns id={id} />
        <clipPath id={`${id}-frame`}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        <clipPath id={`${id}-skin`}>
          <path d={skin} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}-frame)`}>
        <path className="cut-inside" d={skin} />
        <g clipPath={`url(#${id}-skin)`}>
          {FAT_BANDS.map(([width, strength]) => (
            <path key={width} className="cut-fat" d={surface} strokeWidth={width} strokeOpacity={strength} />
          ))}
          <path className="cut-skin" d={surface} />
        </g>
        <path className="cut-rim" d={surface} />
        {cut.parts.map(({ id: part, tissue, loops }) => (
          <path key={part} className="cut" data-tissue={tissueOf(part, tissue)} data-part={part} data-lit={lit.has(part.split('--')[0] ?? part) || undefined} fill={`url(#${id}-${tissue})`} d={loopPath(loops)} />
        ))}
      </g>
    </>
  );
});

/** The dural sac is drawn for itself: it holds the cauda equina. */
function tissueOf(part: string, tissue: string): string {
  return part === 'spinal-dura-mater' ? 'dura' : tissue;
}
