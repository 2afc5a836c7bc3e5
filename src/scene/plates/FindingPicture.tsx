/** A part of a drawn plate with what one step of finding a point lays on it. Left stays left in every language. */
import type { Finding, FindStep } from '../../atlas/finding/Finding.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import type { PointRow } from '../../atlas/pages/Page.ts';
import { ChannelGlyph } from '../../ui/glyphs/ChannelGlyph.tsx';
import { plateFile } from '../assets/plate.ts';
import { PLATES } from '../assets/plates.ts';
import { FindingMarks } from './FindingMarks.tsx';

interface FindingPictureProps {
  readonly finding: Finding;
  readonly point: PointRow;
  /** What is seen, for people who hear it; null where the words beside it say the same. */
  readonly label: string | null;
  /** The step that is drawn; without one, the spot with its levels and its twin. */
  readonly step?: FindStep;
  /** Discs round the point, radii in mm. */
  readonly rings?: readonly number[];
  /** The same place on the other side. */
  readonly twin?: Finding | undefined;
}

/** Width in px at which a picture is usually shown. */
const STEP_PX = 150;
const WIDE_PX = 390;

export function FindingPicture({ finding, point, label, step, rings = [], twin }: FindingPictureProps) {
  const { root } = useSite();
  const plate = PLATES.find(({ id }) => id === finding.plate);
  const file = plate ? plateFile(plate, 0) : null;
  if (!plate || file === null) return null;
  const box = step ? step.crop : finding.wide;
  const unit = box[2] / (step ? STEP_PX : WIDE_PX);
  const named = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const marked = !step || step.arrived ? finding.marks : [];
  return (
    <svg className={step ? 'finding-picture' : 'finding-picture finding-picture--wide'} viewBox={box.join(' ')} {...named}>
      <image href={`${root}${file}`} width={plate.width} height={plate.height} />
      <g className="finding__frame">
        {plate.levels.map(({ vertebra, line }) => (
          <polyline key={vertebra} className="finding__level" points={line.map((at) => at.join(',')).join(' ')} />
        ))}
        {plate.midline.length > 0 ? <polyline className="finding__midline" points={plate.midline.map((at) => at.join(',')).join(' ')} /> : null}
        {step
          ? null
          : plate.levels
              .filter(({ y }) => y > box[1] + unit * 8 && y < box[1] + box[3] - unit * 8)
              .map(({ vertebra, line, y }) => (
                <text key={vertebra} className="finding__label" x={Math.max(box[0] + unit * 8, (line[0]?.[0] ?? 0) - unit * 26)} y={(line[0]?.[1] ?? y) + unit * 4} fontSize={unit * 12}>
                  {vertebra}
                </text>
              ))}
      </g>
      {step ? <FindingMarks step={step} unit={unit} /> : null}
      {rings.toReversed().map((mm) => finding.marks.map(({ on }, index) => <circle key={`${mm}-${index}`} className="finding__ring" cx={on[0]} cy={on[1]} r={(mm / 1000) * finding.unitsPerMetre} />))}
      {twin?.plate === finding.plate && !step ? twin.marks.map(({ on }, index) => <circle key={index} className="finding__twin" cx={on[0]} cy={on[1]} r={unit * 6} />) : null}
      {marked.map(({ on }, index) => (
        <g key={index} className="finding__mark" transform={`translate(${on[0]} ${on[1]}) scale(${unit * (step ? 0.95 : 1.15)}) translate(-10 -10)`}>
          <circle cx="10" cy="10" r="11.5" />
          <ChannelGlyph shape={point.shape} channel={point.channel} />
        </g>
      ))}
    </svg>
  );
}
