/** The brain from the left side, 400 x 300: lobes with their folds, cerebellum, stem. The body-sense strip runs behind the central furrow. */
import { Appear } from '../motion/Appear.tsx';
import { useShade } from './Plate.tsx';

/** Centre line of the body-sense strip, top to bottom, for spots on it: hand about the middle. */
export const STRIP = { top: [208, 22], hand: [196, 78], face: [176, 140] } as const;

export const BRAIN_AREAS = {
  prefrontal: 'M20 142C18 110 34 78 62 56C76 66 84 88 78 112C74 132 60 150 44 160C32 158 22 152 20 142Z',
  insula: 'M128 164C142 150 174 146 196 152C190 166 160 178 138 180C130 178 126 170 128 164Z',
  bodySense: 'M200 18C212 16 224 16 234 18C226 44 222 66 214 92C206 118 196 138 184 156C176 154 170 150 168 144C182 122 192 100 196 76C200 54 200 36 200 18Z',
  cingulate: 'M96 78C116 48 158 36 192 44C190 54 184 62 176 66C148 62 124 74 110 96C102 94 96 88 96 78Z',
  cerebellum: 'M262 216C284 198 330 196 352 212C360 232 342 256 316 260C290 262 266 246 262 216Z',
} as const;

export type BrainArea = keyof typeof BRAIN_AREAS;

interface BrainSideProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly lit?: readonly BrainArea[];
  /** The part of the step in which they light up, one after another. */
  readonly lights?: readonly [from: number, to: number];
}

const CEREBRUM =
  'M18 146C14 106 36 66 76 42C112 18 164 8 214 12C268 14 318 32 348 70C374 100 384 138 374 168C368 188 350 200 328 204C300 204 276 206 256 212C236 226 204 238 166 236C136 236 110 226 98 208C92 194 94 184 88 178C70 178 48 180 32 172C22 166 18 158 18 146Z';
const FOLDS =
  'M88 178C112 166 140 160 172 158C206 154 240 142 262 122M196 14C204 34 198 60 190 84C184 108 176 124 166 138M236 18C230 46 226 70 218 96C210 118 202 134 194 146M160 18C166 40 160 62 150 82C144 100 140 116 132 130M62 56C80 70 92 86 92 106M110 30C122 48 124 66 116 84M36 92C54 96 70 106 76 124M22 134C40 132 58 138 70 150M92 134C104 128 114 118 120 104M268 24C262 44 264 60 256 80C250 96 240 104 236 118M304 42C296 60 298 74 288 92C282 104 274 110 272 122M340 70C328 82 326 98 316 110M374 126C356 122 340 128 326 142M372 168C352 158 332 162 314 178M110 198C140 204 170 202 200 194C226 188 248 178 272 172M118 218C150 222 184 220 214 208C234 202 252 194 274 192M286 132C294 142 294 154 286 164M300 118C314 124 318 136 312 150M276 92C286 98 300 98 308 92M130 60C138 54 146 52 152 54M48 112C58 116 62 124 60 132M210 166C222 172 236 172 246 164';

export function BrainSide({ x, y, scale = 1, lit = [], lights = [-2, -1] }: BrainSideProps) {
  const shade = useShade();
  return (
    <g data-body="human" transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className="draw-edge tone-white" fill={shade('white')} d="M212 222C228 232 240 250 248 272L252 300H278L274 268C274 244 268 226 256 212Z" />
      <path className="draw-edge tone-cerebellum" fill={shade('brain')} d={BRAIN_AREAS.cerebellum} />
      <path className="draw-hair tone-cerebellum" d="M266 222C292 208 326 206 352 218M268 232C294 218 326 216 350 228M274 242C296 230 324 228 344 238M282 250C302 242 320 242 334 248" />
      <path className="draw-edge tone-brain" fill={shade('brain')} d={CEREBRUM} />
      {lit.map((area, i) => (
        <Appear key={area} from={lights[0] + ((lights[1] - lights[0]) * i) / lit.length}>
          <path className="draw-lit draw-lit--soft" d={BRAIN_AREAS[area]} />
        </Appear>
      ))}
      <path className="draw-sulcus tone-brain" d={FOLDS} />
    </g>
  );
}
