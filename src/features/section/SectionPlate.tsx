/** The flat section: the cut body with names, scale, sides and the needle, which can be pulled along its way. */
import { useId, useMemo, useRef, type PointerEvent } from 'react';
import { partName, spanName } from '../../atlas/section/partName.ts';
import { sectionLabels } from '../../atlas/section/sectionLabels.ts';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { CutSurface } from './CutSurface.tsx';
import { numbered, PlateLabels, PlateNumbers } from './PlateLabels.tsx';
import { PlateNeedle } from './PlateNeedle.tsx';
import { nearStructures } from './nearStructures.ts';
import type { OpenSection } from './useSection.ts';

/** Room for names on either side, mm of the drawing. */
const MARGIN = 60;

/** A side is named if the section leans to it at all. */
const SLANT = 0.4;

interface SectionPlateProps {
  readonly page: SectionPage;
  readonly open: OpenSection;
  readonly numbers: boolean;
  readonly onDepth: (mm: number) => void;
}

export function SectionPlate({ page, open, numbers, onDepth }: SectionPlateProps) {
  const words = useWords();
  const id = useId().replaceAll(/[^\w-]/g, '');
  const svg = useRef<SVGSVGElement>(null);
  const { cut, track, limits, depthMm } = open;
  const { left, right, top, bottom } = cut.frame;
  const hazardIds = useMemo(() => page.layers.filter(({ role }) => role === 'beyond' || role === 'stop').flatMap(({ structures }) => structures), [page.layers]);
  const labels = useMemo(
    () => sectionLabels(cut, track, hazardIds, (part) => partName(part, page.names, words), words('section.tissue.skin'), words('section.tissue.fat')),
    [cut, track, hazardIds, page.names, words],
  );
  const near = nearStructures(page, open).map(([part]) => part).join(' ');
  const lit = useMemo(() => new Set(near.split(' ')), [near]);
  const few = useMemo(() => numbered(labels), [labels]);
  const pull = (event: PointerEvent<SVGSVGElement>): void => {
    if (open.asking) return;
    const matrix = svg.current?.getScreenCTM();
    if (!matrix || (event.type === 'pointermove' && event.buttons === 0)) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const along = x * track.direction[0] + (y - cut.entryMm) * track.direction[1];
    const beside = Math.abs(x * track.direction[1] - (y - cut.entryMm) * track.direction[0]);
    if (event.type === 'pointerdown' && beside > 14) {
      event.currentTarget.releasePointerCapture(event.pointerId);
      return;
    }
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onDepth(Math.round(along));
  };
  const list = track.spans.filter(({ from }) => open.asking || limits.stopMm > from).map((span) => spanName(span, page.names, words)).join(', ');
  const [start, end] = edgeNames(cut, words);
  return (
    <figure className="section-plate">
      <div className="section-plate__paper">
        <svg
          ref={svg}
          className="section-plate__svg"
          data-cut={cut.cut}
          viewBox={`${left - MARGIN} ${top - 1} ${right - left + 2 * MARGIN} ${bottom - top + 11}`}
          preserveAspectRatio="xMidYMid slice"
          role="img"
          aria-label={words('section.plateLabel', { code: page.point.code, list })}
          onPointerDown={pull}
          onPointerMove={pull}
          data-testid="section-plate"
        >
          <CutSurface id={id} cut={cut} lit={lit} />
          <Midline cut={cut} />
          <rect className="plate-frame" x={left} y={top} width={right - left} height={bottom - top} />
          <text className="plate-edge" x={left + 2} y={top + 4} aria-hidden="true">
            {start}
          </text>
          <text className="plate-edge" x={right - 2} y={top + 4} textAnchor="end" aria-hidden="true">
            {end}
          </text>
          <PlateLabels labels={labels} cut={cut} />
          <PlateNumbers labels={few} />
          <PlateNeedle cut={cut} track={track} depthMm={depthMm} stopMm={open.asking ? null : limits.stopMm} state={needleState(open)} />
          {numbers ? <ScaleBar left={left} bottom={bottom} mmPerCun={cut.mmPerCun} /> : null}
        </svg>
      </div>
      <ol className="section-plate__key">
        {few.map(({ id: part, lines }) => (
          <li key={part}>{lines.join(' ')}</li>
        ))}
      </ol>
      <figcaption className="section-plate__caption">{words(`section.view.${cut.cut}`)}</figcaption>
    </figure>
  );
}

/** Where the body's own midline meets the section: aslant, where the section does not stand square to it. */
function Midline({ cut: { midline, plane, frame } }: { readonly cut: OpenSection['cut'] }) {
  const words = useWords();
  if (midline === null) return null;
  const slope = -plane.v[0] / plane.u[0];
  const { left, right, top, bottom } = frame;
  const within = (u: number): number => Math.min(right, Math.max(left, u));
  const depthAt = (u: number): number => (slope === 0 ? top : (u - midline) / slope);
  const [from, to] = [within(midline + top * slope), within(midline + bottom * slope)];
  const start = from === midline + top * slope ? top : depthAt(from);
  return (
    <g aria-hidden="true">
      <path className="plate-midline" d={`M${from} ${start}L${to} ${to === midline + bottom * slope ? bottom : depthAt(to)}`} />
      <text className="plate-edge" x={from} y={start + 4} textAnchor="middle">
        {words('section.edge.midline')}
      </text>
    </g>
  );
}

/** What lies to the left and to the right of the drawing. */
function edgeNames({ cut, plane: { u } }: OpenSection['cut'], words: Words): readonly [string, string] {
  if (cut === 'sagittal') return [words('section.edge.head'), words('section.edge.feet')];
  const [x = 0, , z = 0] = u;
  const towards = (sign: 1 | -1): string => {
    const across = Math.abs(x) > SLANT ? words(sign * x > 0 ? 'section.edge.left' : 'section.edge.right') : null;
    const along = Math.abs(z) > SLANT ? words(sign * z > 0 ? 'section.edge.front' : 'section.edge.back') : null;
    return across !== null && along !== null ? words('section.edge.both', { a: across, b: along }) : (across ?? along ?? '');
  };
  return [towards(-1), towards(1)];
}

export function needleState({ limits, depthMm }: Pick<OpenSection, 'limits' | 'depthMm'>): 'free' | 'caution' | 'stop' {
  if (depthMm >= limits.stopMm) return 'stop';
  return limits.cautionMm !== null && depthMm >= limits.cautionMm ? 'caution' : 'free';
}

/** Two centimetres, and one cun of this place. */
function ScaleBar({ left, bottom, mmPerCun }: { readonly left: number; readonly bottom: number; readonly mmPerCun: number }) {
  const words = useWords();
  const bar = (x: number, width: number): string => `M${x} ${bottom + 2.4}v2.4M${x} ${bottom + 3.6}h${width}m0-1.2v2.4`;
  return (
    <g aria-hidden="true">
      <path className="plate-scale" d={bar(left, 20) + bar(left + 46, mmPerCun)} />
      <text className="plate-edge" x={left + 22} y={bottom + 5.1}>
        {words('section.scale.mm', { mm: 20 })}
      </text>
      <text className="plate-edge" x={left + 48 + mmPerCun} y={bottom + 5.1}>
        {words('section.scale.cun')}
      </text>
    </g>
  );
}
