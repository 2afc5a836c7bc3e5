/** Three rows of 100 small people: 79 relaxed, 33 full of energy, 24 sleepy; a steering wheel with a warning beside the last. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { People } from '../../../../atlas/drawing/kit/PersonIcon.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

const ROWS = [
  { key: 'relaxed', count: 79, y: 22, tone: 'accent', moves: [0.04, 0.34] },
  { key: 'energised', count: 33, y: 150, tone: 'endorphin', moves: [0.38, 0.58] },
  { key: 'sleepy', count: 24, y: 278, tone: 'vein', moves: [0.62, 0.8] },
] as const;

export function FeelingRelaxed({ needle }: DrawingProps) {
  const words = useWords();
  const sham = needle === 'sham';
  return (
    <Plate>
      <Ghost when={sham} {...(sham ? { mark: [230, 204] as const, size: 80 } : {})}>
        {ROWS.map(({ key, count, y, tone, moves }) => (
          <g key={key}>
            <People x={16} y={y} count={count} columns={25} gap={17} tone={tone} {...(sham ? {} : { moves })} />
            <Label x={462} y={key === 'sleepy' ? y + 24 : y + 50} text={words(`drawing.${key}`)} tone={tone} size={22} strong />
          </g>
        ))}
        <Appear from={sham ? -1 : 0.86}>
          <SteeringWheel />
        </Appear>
      </Ghost>
      <Label x={528} y={346} text={words(sham ? 'drawing.notTested' : 'drawing.noDriving')} tone={sham ? 'sham' : 'ink'} size={20} />
    </Plate>
  );
}

function SteeringWheel() {
  return (
    <g transform="translate(490 356)">
      <circle className="draw-wheel" r="27" />
      <path className="draw-wheel" d="M-26-2H-8M26-2H8M0 8V26" />
      <circle className="draw-ink" r="8" />
      <path className="draw-warning" d="M-20-46L-2-16H-38Z" />
      <path className="draw-warning__mark" d="M-20-37V-28M-20-22v.1" />
    </g>
  );
}
