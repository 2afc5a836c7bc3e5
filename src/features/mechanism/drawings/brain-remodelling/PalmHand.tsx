/** A right hand and wrist from the palm, fingers up, about 150 x 300; the median nerve runs through the wrist to fingers 2 and 3. */
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { useShade } from '../../../../atlas/drawing/kit/Plate.tsx';

interface PalmHandProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly nerve?: boolean;
  readonly fingers?: boolean;
}

export function PalmHand({ x, y, scale = 1, nerve = false, fingers = false }: PalmHandProps) {
  const shade = useShade();
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path
        className="draw-edge tone-skin"
        fill={shade('skin')}
        d="M44 300C46 270 46 250 42 232C34 214 20 200 8 180C0 166-4 152 2 148C10 144 18 154 26 164C32 172 38 174 40 166C42 130 38 90 38 48C38 36 54 36 56 48L60 118L64 24C65 11 82 11 82 24L84 116L92 36C93 24 109 25 109 38L106 122L118 66C121 55 135 58 134 70L126 150C126 184 120 208 112 232C108 252 110 276 112 300Z"
      />
      {fingers ? (
        <>
          <path className="draw-finger tone-finger-two" d="M38 48C38 36 54 36 56 48L59 104C54 108 44 108 39 104Z" />
          <path className="draw-finger tone-finger-three" d="M64 24C65 11 82 11 82 24L83 102C78 106 68 106 61.5 102Z" />
        </>
      ) : null}
      <path className="draw-hair tone-skin" d="M40 166C46 186 58 198 62 214M54 150C76 142 104 142 122 152M48 176C76 160 104 166 118 176M46 236C66 242 88 242 110 236M47 244C66 249 88 249 110 244M40 76C46 80 52 80 57 76M63 58C70 62 76 62 83 58M90 68C96 72 102 72 107 68M119 88C124 92 128 92 131 90M60 118C60 122 60 126 62 128M84 116C85 122 87 126 90 126M106 122C106 126 108 130 110 130" />
      {nerve ? <NerveFibre d="M78 300C78 262 76 232 74 206C66 176 52 150 48 96M74 206C74 170 72 140 72 84" width={3.4} kind="trunk" /> : null}
    </g>
  );
}
