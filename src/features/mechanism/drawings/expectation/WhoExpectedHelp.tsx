/** Two rows of people: expecting much, expecting little; more of the first row stand upright. Below, the odds as measured. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { GREY_CLOUD, SUN } from '../../../../atlas/drawing/kit/weather.ts';
import { Figure } from './Figure.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';

/** Where an odds ratio stands on the foot line; odds are drawn on a logarithmic scale, as usual. */
const place = (odds: number): number => Math.round(303 + 237 * Math.log(odds));

export function WhoExpectedHelp({ needle }: DrawingProps) {
  const words = useWords();
  return (
    <Plate>
      <path className="draw-sun" d={SUN} transform="translate(40 62) scale(1.2)" />
      <path className="draw-grey-cloud" d={GREY_CLOUD} transform="translate(42 204) scale(1.15)" />
      <Label x={90} y={34} text={words('drawing.expectsMuch')} strong size={22} />
      <Label x={90} y={174} text={words('drawing.expectsLittle')} strong size={22} />
      <Row y={136} upright={[0, 1, 4, 5, 7, 8]} needle={needle} from={0.08} />
      <Row y={276} upright={[2, 3, 6, 7]} needle={needle} from={0.34} />
      <path className="draw-axis" d="M262 372H620" />
      <path className="draw-was" d={`M${place(1)} 340V384`} />
      <Grow axis="x" x={place(2.03)} y={356} from={0.76} to={0.96}>
        <path className="draw-range tone-accent" d={`M${place(1.26)} 356H${place(3.26)}M${place(1.26)} 346V366M${place(3.26)} 346V366`} />
      </Grow>
      <Appear from={0.7}>
        <path className="draw-bar tone-accent" d={`M${place(2.03)} 341l15 15l-15 15l-15-15Z`} />
      </Appear>
      <Label x={626} y={34} text={words('drawing.illustration')} anchor="end" tone="quiet" size={20} />
      <Label x={place(1)} y={406} text={words('drawing.equalOdds')} anchor="middle" size={20} tone="quiet" />
      <Label x={20} y={352} text={words('drawing.odds')} strong size={22} />
    </Plate>
  );
}

interface RowProps {
  readonly y: number;
  readonly upright: readonly number[];
  readonly needle: 'real' | 'sham';
  /** When the first of them stands up. */
  readonly from: number;
}

/** Real and sham stand mixed; the kind that is switched off is drawn faint. */
function Row({ y, upright, needle, from }: RowProps) {
  return (
    <g>
      {Array.from({ length: 10 }, (_, i) => {
        const kind = i % 2 === 0 ? 'real' : 'sham';
        return (
          <g key={i} className={kind === needle ? undefined : 'draw-quiet'}>
            {upright.includes(i) ? (
              <>
                <Appear from={-1} until={from + i * 0.02}>
                  <Figure x={112 + i * 54} y={y} tone={kind} upright={false} />
                </Appear>
                <Appear from={from + i * 0.02}>
                  <Figure x={112 + i * 54} y={y} tone={kind} upright />
                </Appear>
              </>
            ) : (
              <Figure x={112 + i * 54} y={y} tone={kind} upright={false} />
            )}
          </g>
        );
      })}
    </g>
  );
}
