/** Bones, muscles and nerves as they lie in the built body. */
import { DISC_L3_L4_SIDE, DISC_L4_L5_SIDE, DISC_L5_S1_SIDE, L3_SIDE, L4_SIDE, L5_SIDE, SACRUM_SIDE } from '../../../atlas/drawing/kit/bodyOutlines.ts';
import { MuscleFibres } from '../../../atlas/drawing/kit/MuscleFibres.tsx';
import { smooth, straight } from '../../../atlas/drawing/kit/paths.ts';
import { useShade } from '../../../atlas/drawing/kit/Plate.tsx';
import { SkinBlock } from '../../../atlas/drawing/kit/SkinBlock.tsx';
import { Threads } from '../../../atlas/drawing/kit/Threads.tsx';
import { Vessel } from '../../../atlas/drawing/kit/Vessel.tsx';
import { bothSides, Mark, ring } from './Mark.tsx';
import { PlatePart } from './PlatePart.tsx';
import type { TermPictures } from './TermPictures.ts';

/** Midline of the plate of the lower back. */
const MIDLINE = 580;
const SPINOUS = [464, 498, 535, 566, 603].map((y) => ring(MIDLINE, y - 5, 5.5)).join('');
const FORAMINA = [[547, 638], [556, 664], [556, 694], [556, 721]] as const;
const CREST = 'M386 574C389 556 402 544 422 541C446 537 474 541 499 557';

export const BODY_PICTURES: TermPictures = {
  vertebra: { box: '-164 -64 220 103', draw: () => <SpineFromSide lit="bone" /> },
  disc: { box: '-164 -64 220 103', draw: () => <SpineFromSide lit="disc" /> },
  'facet-joint': { box: '-164 -64 220 103', draw: () => <SpineFromSide mark={ring(-54, -28, 9) + ring(-47, 1, 9)} /> },
  'lumbar-spine': { box: '370 425 420 197', draw: () => <PlatePart peel={4}><Mark d="M518 434h-10V612h10M642 434h10V612h-10" /></PlatePart> },
  sacrum: { box: '400 610 360 169', draw: () => <PlatePart peel={4}><Mark d="M533 622H627C626 650 622 680 612 704C606 726 600 740 592 747H568C560 740 554 726 548 704C538 680 534 650 533 622Z" /></PlatePart> },
  coccyx: { box: '460 706 240 113', draw: () => <PlatePart peel={4}><Mark d={ring(MIDLINE, 773, 29, 33)} /></PlatePart> },
  'iliac-crest': { box: '360 505 440 206', draw: () => <PlatePart peel={4}><Mark d={`${CREST}${mirrored(CREST)}`} /><Mark dashed d="M430 539H730" /></PlatePart> },
  'spinous-process': { box: '390 434 380 178', draw: () => <PlatePart peel={4}><Mark d={SPINOUS} /></PlatePart> },
  foramen: { box: '450 618 260 122', draw: () => <PlatePart peel={4}><Mark d={bothSides(FORAMINA, 9, MIDLINE)} /></PlatePart> },
  fascia: { box: '370 430 420 197', draw: () => <PlatePart peel={1} /> },
  'erector-spinae': { box: '370 400 420 197', draw: () => <PlatePart peel={3}><Mark d="M487 404V566L512 596M673 404V566L648 596" /></PlatePart> },
  kidney: { box: '370 325 420 200', draw: () => <PlatePart peel={5} /> },
  'lumbar-plexus': { box: '420 490 320 150', draw: () => <PlatePart peel={5}><Mark dashed d={ring(524, 560, 40, 62) + ring(636, 560, 40, 62)} /></PlatePart> },
  'sciatic-nerve': { box: '360 668 440 206', draw: () => <PlatePart peel={4} /> },
  'low-back-pain': {
    box: '100 390 960 470',
    draw: () => (
      <PlatePart>
        <Mark d="M393 440C388 480 374 520 364 550C360 590 359 620 357 650C352 700 346 740 344 790Q460 846 572 812L580 800L588 812Q700 846 816 790C814 740 808 700 802 650C799 620 796 590 784 550C776 520 768 480 765 440C650 452 510 452 393 440Z" />
      </PlatePart>
    ),
  },
  sciatica: { box: '0 0 420 700', draw: () => <PlatePart plate="leg-back"><Mark d="M150 96C136 170 126 300 121 454C119 540 114 610 112 668" /></PlatePart> },
  ligament: { box: '0 0 320 150', draw: () => <Ligament /> },
  tendon: { box: '0 0 320 150', draw: () => <Tendon /> },
  skin: { box: '0 0 320 150', draw: () => <Block mark="M26 39H270V50H26Z" /> },
  'subcutaneous-tissue': { box: '0 0 320 150', draw: () => <Block mark="M26 52H270V77H26Z" /> },
  'connective-tissue': { box: '0 0 320 150', draw: () => <Threads x={0} y={14} width={320} height={122} count={34} /> },
  collagen: { box: '90 40 140 66', draw: () => <Threads x={0} y={14} width={320} height={122} count={34} /> },
  artery: { box: '0 0 320 150', draw: () => <Circuit away /> },
  vein: { box: '0 0 320 150', draw: () => <Circuit away={false} /> },
  capillary: { box: '0 0 320 150', draw: () => <Capillaries /> },
};

function mirrored(path: string): string {
  return path.replaceAll(/(\d+) (\d+)/g, (_, x: string, y: string) => `${2 * MIDLINE - Number(x)} ${y}`);
}

/** Third lumbar bone to sacrum, front to the left, in mm. */
function SpineFromSide({ lit, mark }: { readonly lit?: 'bone' | 'disc'; readonly mark?: string }) {
  const shade = useShade();
  return (
    <g className="draw-thin-all">
      {[DISC_L3_L4_SIDE, DISC_L4_L5_SIDE, DISC_L5_S1_SIDE].map((disc, i) => (
        <path key={i} className={lit === 'disc' ? 'draw-lit' : 'draw-edge tone-disc'} fill={lit === 'disc' ? undefined : shade('disc')} d={straight(disc, true)} />
      ))}
      {[SACRUM_SIDE, L5_SIDE, L4_SIDE, L3_SIDE].map((bone, i) => (
        <path key={i} className={lit === 'bone' && bone === L4_SIDE ? 'draw-lit' : 'draw-edge tone-bone'} fill={lit === 'bone' && bone === L4_SIDE ? undefined : shade('bone')} d={smooth(bone, true)} />
      ))}
      {mark === undefined ? null : <Mark d={mark} />}
    </g>
  );
}

function Block({ mark }: { readonly mark: string }) {
  return (
    <>
      <SkinBlock x={26} y={38} width={244} height={98} depth={30} />
      <Mark d={mark} />
    </>
  );
}

function Ligament() {
  const shade = useShade();
  return (
    <>
      <path className="draw-fill tone-ligament" d="M112 60C140 50 180 50 208 60V92C180 100 140 100 112 92Z" />
      <path className="draw-hair tone-ligament" d="M112 68C140 59 180 59 208 68M112 76H208M112 84C140 91 180 91 208 84" />
      <path className="draw-edge tone-bone" fill={shade('bone')} d="M20 44C52 34 96 36 120 50C130 66 130 88 120 102C96 116 52 118 20 108Z" />
      <path className="draw-edge tone-bone" fill={shade('bone')} d="M300 44C268 34 224 36 200 50C190 66 190 88 200 102C224 116 268 118 300 108Z" />
      <Mark d={ring(160, 76, 56, 40)} />
    </>
  );
}

function Tendon() {
  const shade = useShade();
  return (
    <>
      <MuscleFibres x={48} y={34} width={150} height={84} fascicles={5} />
      <path className="draw-edge tone-bone" fill={shade('bone')} d="M236 22C252 14 290 14 304 24V130C288 138 254 138 238 128C246 96 246 54 236 22Z" />
      <Mark d={ring(212, 76, 34, 26)} />
    </>
  );
}

const HEART = 'M160 118C126 96 108 74 116 52C122 36 146 34 160 54C174 34 198 36 204 52C212 74 194 96 160 118Z';

/** Away from the heart to the right, back to it from the left. */
function Circuit({ away }: { readonly away: boolean }) {
  return (
    <>
      <Vessel d="M150 64C120 30 70 34 14 46" kind="vein" width={away ? 12 : 20} />
      <Vessel d="M170 64C200 30 250 34 306 46" kind="artery" width={away ? 20 : 12} />
      <path className="draw-fill tone-muscle" d={HEART} />
      <path className="draw-sheen" d="M126 56C128 46 138 44 146 52" />
      <Mark d={away ? 'M228 78H290M278 68L290 78L278 88' : 'M30 78H92M80 68L92 78L80 88'} />
    </>
  );
}

function Capillaries() {
  const net = 'M96 75C120 40 200 40 224 75M96 75C126 60 194 60 224 75M96 75H224M96 75C126 92 194 92 224 75M96 75C120 112 200 112 224 75M134 54L150 66L136 78L152 92M178 52L164 70L184 80L170 98';
  return (
    <>
      <Vessel d="M6 75H92" kind="artery" width={18} />
      <Vessel d="M228 75H314" kind="vein" width={20} />
      <path className="draw-outline tone-artery" d={net} />
      <Mark dashed d={ring(160, 75, 62, 54)} />
    </>
  );
}
