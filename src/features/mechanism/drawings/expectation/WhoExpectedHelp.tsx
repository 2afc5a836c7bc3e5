/** Two rows of people: expecting much, expecting little; more of the first row stand upright. Below, the odds as measured. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Label } from '../kit/Label.tsx';
import { Plate } from '../kit/Plate.tsx';
import { GREY_CLOUD, SUN } from '../kit/weather.ts';
import { Figure } from './Figure.tsx';

export function WhoExpectedHelp({ needle }: DrawingProps) {
  const words = useWords();
  return (
    <Plate>
      <path className="draw-sun" d={SUN} transform="translate(40 62) scale(1.2)" />
      <path className="draw-grey-cloud" d={GREY_CLOUD} transform="translate(42 204) scale(1.15)" />
      <Label x={90} y={34} text={words('drawing.expectsMuch')} strong size={22} />
      <Label x={90} y={174} text={words('drawing.expectsLittle')} strong size={22} />
      <Row y={136} upright={[0, 1, 3, 4, 6, 7, 9]} needle={needle} />
      <Row y={276} upright={[1, 4, 5, 6, 9]} needle={needle} />
      <path className="draw-axis" d="M262 372H620" />
      <path className="draw-was" d="M303 340V384" />
      <path className="draw-range tone-accent" d="M331 356H583M331 346V366M583 346V366" />
      <path className="draw-bar tone-accent" d="M442 341L457 356L442 371L427 356Z" />
      <Label x={303} y={406} text={words('drawing.equalOdds')} anchor="middle" size={20} tone="quiet" />
      <Label x={20} y={352} text={words('drawing.odds')} strong size={22} />
    </Plate>
  );
}

interface RowProps {
  readonly y: number;
  readonly upright: readonly number[];
  readonly needle: 'real' | 'sham';
}

/** Real and sham stand mixed; the kind that is switched off is drawn faint. */
function Row({ y, upright, needle }: RowProps) {
  return (
    <g>
      {Array.from({ length: 10 }, (_, i) => {
        const kind = i % 2 === 0 ? 'real' : 'sham';
        return (
          <g key={i} className={kind === needle ? undefined : 'draw-quiet'}>
            <Figure x={112 + i * 54} y={y} tone={kind} upright={upright.includes(i)} />
          </g>
        );
      })}
    </g>
  );
}
