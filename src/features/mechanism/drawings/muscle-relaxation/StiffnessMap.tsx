/** Cross-section of the back muscles with stiffness in tints, before and a week after: one patch turns cooler, the others keep their tint. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Sign } from '../../../../atlas/drawing/kit/Sign.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

export function StiffnessMap({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Sign x={160} y={40} text={words('drawing.muscle.before')} />
      <Appear from={0.24}>
        <Sign x={480} y={40} text={words('drawing.muscle.week')} />
      </Appear>
      <g transform="translate(162 190) scale(0.94)">
        <Slice patch="warm" />
      </g>
      <g transform="translate(478 190) scale(0.94)">
        <Slice patch="warm" />
        <Appear from={0.46} to={0.72}>
          <Slice patch={real ? 'cool' : 'mild'} />
        </Appear>
      </g>
      <Appear from={0.72}>
      <Label x={480} y={342} text={words(real ? 'drawing.muscle.softer' : 'drawing.muscle.shamMap')} anchor="middle" tone={real ? 'vein' : 'sham'} strong to={[562, 184]} from={[548, 324]} />
      </Appear>
      <Appear from={0.86}>
        <Label x={480} y={366} text={words('drawing.muscle.noOther')} anchor="middle" />
      </Appear>
      <g transform="translate(60 372)">
        <rect className="draw-patch tone-cool" x="0" y="-14" width="36" height="22" />
        <rect className="draw-patch tone-mild" x="36" y="-14" width="36" height="22" />
        <rect className="draw-patch tone-warm" x="72" y="-14" width="36" height="22" />
        <path className="draw-hatch" d="M44 8l22-22M58 8l14-14M74 6l20-20M80 8l22-22M88 8l20-20M98 8l10-10" />
        <Label x={0} y={-24} text={words('drawing.muscle.softEnd')} tone="vein" size={18} />
        <Label x={108} y={-24} text={words('drawing.muscle.stiffEnd')} tone="artery" size={18} anchor="end" />
      </g>
    </Plate>
  );
}

const ERECTOR = 'M40-44C62-66 108-64 128-34C140-12 130 20 104 30C76 38 50 24 44 2C40-12 34-34 40-44Z';
const MULTIFIDUS = 'M10-62C22-66 34-56 36-38C38-12 42 8 40 24C30 36 14 34 8 22Z';
const QUADRATUS = 'M84 44C108 38 128 42 134 56C130 70 104 74 86 66C76 60 76 50 84 44Z';

/** Cut across, skin up: process and body of a vertebra between the muscles of both sides. `patch` tints the long muscle of the right side. */
function Slice({ patch }: { readonly patch: 'warm' | 'mild' | 'cool' }) {
  const shade = useShade();
  return (
    <g>
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M-150-52C-100-100-40-104 0-92C40-104 100-100 150-52V92H-150Z" />
      <path className="draw-edge tone-fat" fill={shade('fat')} d="M-150-40C-100-88-40-90 0-80C40-90 100-88 150-40V92H-150Z" />
      <path className="draw-edge tone-fascia" fill={shade('fascia')} d="M-150-16C-120-78-50-78 0-72C50-78 120-78 150-16V92H-150Z" />
      {[-1, 1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`}>
          {[ERECTOR, MULTIFIDUS, QUADRATUS].map((muscle, i) => (
            <path key={i} className={`draw-patch tone-${side > 0 && i === 0 ? patch : 'warm'}`} d={muscle} />
          ))}
          <path className="draw-hatch" d={hatch(side > 0 && patch === 'cool' ? 0 : side > 0 && patch === 'mild' ? 20 : 13)} />
          <path className="draw-hatch" d="M14-48l16 16M12-32l24 24M12-14l26 26M12 4l20 20M88 48l18 20M102 46l18 20M116 48l12 14" />
        </g>
      ))}
      <path className="draw-edge tone-bone" fill={shade('bone')} d="M-7-66C-4-72 4-72 7-66L8 20C24 22 40 34 66 36C72 40 68 46 60 46C40 46 30 44 26 48C52 56 56 78 48 96H-48C-56 78-52 56-26 48C-30 44-40 46-60 46C-68 46-72 40-66 36C-40 34-24 22-8 20Z" />
      <path className="draw-hollow tone-bone" d="M-16 40C-16 32 16 32 16 40C14 54-14 54-16 40Z" />
    </g>
  );
}

/** Slanting lines within the long muscle; the closer, the stiffer. */
function hatch(gap: number): string {
  if (gap === 0) return '';
  let path = '';
  for (let x = 50; x < 124; x += gap) {
    const [top, foot] = [-52 + Math.abs(x - 84) * 0.34, 22 - Math.abs(x - 92) * 0.5];
    path += `M${x - 6} ${top.toFixed(0)}L${x + 8} ${foot.toFixed(0)}`;
  }
  return path;
}
