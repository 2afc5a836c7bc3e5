/**
 * A head cut down the middle, facing left, 420 x 420 at scale 1. Drawn after the usual median section: cerebrum above the corpus
 * callosum, midbrain, pons and medulla behind the clivus, cerebellum, cord in the neck. Places below are in its own units.
 */
import { smooth, type Spot } from './paths.ts';
import { useShade } from './Plate.tsx';
import { HeadBrain } from './HeadBrain.tsx';

export const HEAD = {
  greyAroundAqueduct: [247, 205],
  medulla: [236, 289],
  blueSpot: [250, 240],
  hypothalamus: [197, 196],
  pituitary: [179, 226],
  thalamus: [222, 172],
  prefrontal: [112, 142],
  cingulate: [190, 103],
  bodySense: [256, 54],
  cord: [254, 400],
  ventricle: [262, 246],
} as const satisfies Record<string, Spot>;

export type HeadPlace = keyof typeof HEAD;

interface HeadSectionProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly lit?: readonly HeadPlace[];
}

const PROFILE =
  'M152 420C150 404 150 388 142 374C124 372 100 372 88 360C80 352 82 344 80 336C76 330 74 324 79 317C72 314 70 308 76 304C68 302 64 298 68 290C70 284 68 280 60 278C46 276 38 272 42 264C48 250 60 232 66 214C68 206 64 200 62 190C58 180 58 170 62 158C58 118 72 76 110 46C144 20 186 8 230 10C300 12 352 44 374 100C386 134 386 176 376 208C368 236 350 258 342 284C336 306 338 330 342 350C346 372 352 396 362 420Z';

const SKULL =
  'M76 190C66 132 88 80 132 50C164 30 200 22 234 24C294 26 340 56 360 106C372 140 370 178 360 204C354 240 332 276 298 294L288 288C318 274 344 240 350 200C354 168 354 140 344 112C326 68 288 42 234 38C200 38 168 44 140 64C104 90 84 132 92 182C100 192 122 196 140 204L138 214C120 210 90 210 76 190Z';

export function HeadSection({ x, y, scale = 1, lit = [] }: HeadSectionProps) {
  const shade = useShade();
  return (
    <g data-body="human" transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className="draw-edge tone-skin" fill={shade('skin')} d={PROFILE} />
      <path className="draw-fill tone-cavity" d={smooth([[88, 178], [96, 100], [150, 54], [234, 34], [320, 68], [356, 140], [352, 200], [330, 258], [292, 290], [268, 306], [268, 330], [236, 330], [214, 296], [180, 240], [140, 208]], true)} />
      <Face />
      <path className="draw-edge tone-bone" fill={shade('bone')} d={SKULL} />
      <path className="draw-edge tone-bone" fill={shade('bone')} d="M140 204C152 206 160 212 164 222C164 236 176 242 188 236C194 248 206 270 220 290L214 302C196 288 176 262 164 248C150 242 138 228 138 214Z" />
      <Neck />
      <HeadBrain lit={lit} />
    </g>
  );
}

/** Nose, palate, tongue, jaw and throat, quiet: they only make the head a head. */
function Face() {
  const shade = useShade();
  return (
    <g>
      <path className="draw-fill tone-mucosa" d="M74 222C84 214 130 214 150 232C160 246 166 262 168 276L82 276C70 272 62 270 64 262C70 248 72 232 74 222Z" />
      <path className="draw-hair tone-mucosa" d="M84 236C104 228 128 232 144 244M78 252C100 244 128 248 150 260" />
      <path className="draw-edge tone-bone" fill={shade('bone')} d="M76 282C100 274 134 276 158 280L156 286C130 284 104 286 84 294Z" />
      <path className="draw-fill tone-tongue" d="M92 300C104 290 140 286 156 300C166 312 164 340 148 352C130 352 112 340 102 330C94 320 86 310 92 300Z" />
      <path className="draw-hair tone-tongue" d="M104 310C122 304 138 308 148 322M112 326C126 322 138 328 144 340" />
      <path className="draw-edge tone-bone" fill={shade('bone')} d="M86 322C92 320 98 326 100 336C102 348 96 356 92 354C84 350 82 330 86 322Z" />
      <path className="draw-fill tone-hollow" d="M168 262C178 266 184 284 186 306C188 346 184 384 184 420H168C168 392 166 376 162 360C170 342 172 320 166 300C164 288 164 272 168 262Z" />
    </g>
  );
}

/** Neck bones before and behind the canal. */
function Neck() {
  const shade = useShade();
  const levels = [322, 349, 376, 403];
  return (
    <g>
      {levels.map((y, index) => (
        <g key={y}>
          <rect className="draw-edge tone-bone" fill={shade('bone')} x={196 + index} y={y - 12} width="32" height="21" rx="4" />
          <rect className="draw-fill tone-disc" x={199 + index} y={y + 9.5} width="27" height="5" rx="2" />
          <path className="draw-edge tone-bone" fill={shade('bone')} d={`M${284 + index} ${y - 8}C${300 + index} ${y - 8} ${318 + index} ${y - 2} ${324 + index} ${y + 8}C${312 + index} ${y + 12} ${296 + index} ${y + 8} ${284 + index} ${y + 6}Z`} />
        </g>
      ))}
    </g>
  );
}
