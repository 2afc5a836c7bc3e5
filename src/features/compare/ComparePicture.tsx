/** Both points on one plate, with the line between them. */
import type { Finding } from '../../atlas/finding/Finding.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import type { PointRow } from '../../atlas/pages/Page.ts';
import { plateFile } from '../../scene/assets/plate.ts';
import { PLATES } from '../../scene/assets/plates.ts';
import { ChannelGlyph } from '../../ui/glyphs/ChannelGlyph.tsx';

interface ComparePictureProps {
  readonly pair: readonly { readonly point: PointRow; readonly finding: Finding }[];
  readonly label: string;
}

const WIDE_PX = 640;
const ASPECT = 1.9;
const LEAST_M = 0.3;

export function ComparePicture({ pair, label }: ComparePictureProps) {
  const { root } = useSite();
  const plate = PLATES.find(({ id }) => id === pair[0]?.finding.plate);
  const file = plate ? plateFile(plate, 0) : null;
  if (!plate || file === null || pair.some(({ finding }) => finding.plate !== plate.id)) return null;
  const places = pair.flatMap(({ finding }) => finding.marks.map(({ on }) => on));
  const [left, right] = [Math.min(...places.map(([x]) => x)), Math.max(...places.map(([x]) => x))];
  const [top, bottom] = [Math.min(...places.map(([, y]) => y)), Math.max(...places.map(([, y]) => y))];
  const width = Math.min(plate.width, Math.max(LEAST_M * plate.unitsPerMetre, (right - left) * 1.6, (bottom - top) * 1.6 * ASPECT));
  const height = width / ASPECT;
  const unit = width / WIDE_PX;
  const [from, to] = pair.map(({ finding }) => finding.marks[0]?.on);
  return (
    <svg className="finding-picture finding-picture--wide" viewBox={`${(left + right - width) / 2} ${(top + bottom - height) / 2} ${width} ${height}`} role="img" aria-label={label}>
      <image href={`${root}${file}`} width={plate.width} height={plate.height} />
      <g className="finding__frame">
        {plate.levels.map(({ vertebra, line }) => (
          <polyline key={vertebra} className="finding__level" points={line.map((at) => at.join(',')).join(' ')} />
        ))}
        <polyline className="finding__midline" points={plate.midline.map((at) => at.join(',')).join(' ')} />
      </g>
      {from && to ? (
        <g className="finding__line finding__line--way">
          <polyline className="finding__casing" points={`${from.join(',')} ${to.join(',')}`} />
          <polyline className="finding__ink" points={`${from.join(',')} ${to.join(',')}`} />
        </g>
      ) : null}
      {pair.map(({ point, finding }, nth) =>
        finding.marks.map(({ on }, index) => (
          <g key={`${point.code}-${index}`}>
            <g className="finding__mark" transform={`translate(${on[0]} ${on[1]}) scale(${unit * 1.3}) translate(-10 -10)`}>
              <circle cx="10" cy="10" r="11.5" />
              <ChannelGlyph shape={point.shape} channel={point.channel} />
            </g>
            {index === 0 ? (
              <text className="finding__label" x={on[0]} y={on[1] + unit * (nth === 0 ? -22 : 36)} fontSize={unit * 17} textAnchor="middle">
                {point.code}
              </text>
            ) : null}
          </g>
        )),
      )}
    </svg>
  );
}
