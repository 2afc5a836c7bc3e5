/** The relay in the cord, very large: a small cell lets painkiller dots onto a nerve ending, and fewer pulses pass on. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { CordSegment } from '../../../../atlas/drawing/kit/CordSegment.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Lens } from '../../../../atlas/drawing/kit/Lens.tsx';
import { Meter } from '../../../../atlas/drawing/kit/Meter.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { Neuron } from '../../../../atlas/drawing/kit/Neuron.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';
import { Spread } from '../../../../atlas/drawing/motion/Spread.tsx';

export function GateTurnsDown({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <CordSegment x={84} y={70} scale={0.58} roots="none" lit="right" thick={20} />
      <path className="draw-guide" d="M114 36L256 70M120 52L172 236" />
      <Lens name="relay" x={340} y={218} radius={182}>
        <Ground />
        <NerveFibre d="M120 250C180 262 220 250 262 242" width={9} kind="trunk" />
        <path className="draw-fill tone-nerve" d="M252 232C262 216 284 216 290 228C300 236 300 256 290 262C280 274 258 268 252 254Z" />
        <path className="draw-hair tone-nerve" d="M268 232a5 5 0 1 0 .1 0M280 246a5 5 0 1 0 .1 0M266 252a5 5 0 1 0 .1 0" />
        <NerveFibre d="M398 254C446 268 480 296 530 306" width={8} kind="trunk" />
        <Neuron x={366} y={250} size={34} seed={9} />
        <Signals d="M120 250C180 262 220 250 262 242" from={0} to={0.98} count={14} trip={0.16} size={9} />
        <Signals d="M398 254C446 268 480 296 530 306" from={0.1} to={0.5} count={6} trip={0.14} size={9} />
        <Signals d="M398 254C446 268 480 296 530 306" from={0.66} to={0.99} count={real ? 2 : 5} trip={0.14} size={9} />
        <Appear from={0.9}>
          <Pulse x={176} y={258} size={9} />
          <Pulse x={208} y={256} size={9} />
          <Pulse x={240} y={248} size={9} />
          <Pulse x={456} y={274} size={9} />
        </Appear>
        <Ghost when={!real} {...(real ? {} : { mark: [352, 132] as const })}>
          <NerveFibre d="M296 128C290 152 284 172 280 200" width={5} kind="trunk" />
          <Neuron x={298} y={106} size={24} seed={2} tone="enkephalin" />
          <path className="draw-fill tone-enkephalin" d="M268 196C274 190 288 192 290 200C290 208 272 210 268 204Z" />
          <Signals d="M297 120C292 146 284 172 280 200" from={0.34} to={0.56} count={3} trip={0.12} size={6} />
          <Spread kind="enkephalin" origin={[280, 200]} spots={[[262, 214], [278, 218], [294, 216], [270, 226], [288, 228]]} from={0.46} to={0.68} size={0.9} />
          <Spread kind="dynorphin" origin={[280, 200]} spots={[[304, 204], [256, 204]]} from={0.54} to={0.7} size={0.9} />
        </Ghost>
      </Lens>
      <Ghost when={!real}>
      <Arrow spots={[[246, 146], [250, 170], [256, 186]]} number={1} mark={[238, 134]} moves={[0.36, 0.5]} />
      <Arrow spots={[[428, 232], [452, 236], [478, 250]]} number={2} mark={[414, 222]} moves={[0.7, 0.85]} />
      </Ghost>
      <Meter x={570} y={150} height={180} level={real ? 0.62 : 0.78} {...(real ? { was: 0.78, moves: [0.6, 0.85] as const } : {})} />
      <Label x={583} y={356} text={words('drawing.painMessages')} anchor="middle" size={20} />
      {real ? null : <Ghost mark={[583, 236]} size={40} />}
      <Label x={386} y={28} text={words('drawing.smallCell')} tone="enkephalin" to={[314, 92]} from={[394, 46]} size={22} />
      <Label x={22} y={296} text={words('drawing.nerveEnding')} tone="nerve" to={[262, 258]} from={[128, 290]} size={22} />
      <Label x={508} y={112} text={words('drawing.nextCell')} tone="nerve" to={[382, 238]} from={[504, 110]} size={22} />
    </Plate>
  );
}

/** Grey matter: soft ground with the net of finer fibres. */
function Ground() {
  const shade = useShade();
  return (
    <>
      <rect className="tone-grey draw-soft" fill={shade('grey')} x="150" y="30" width="380" height="380" />
      <path className="draw-hair tone-grey" d="M160 120C240 90 380 60 520 130M170 320C260 360 400 350 520 340M200 370C280 390 400 390 480 370M190 90C250 60 380 40 470 80M160 180C200 160 230 170 250 190M420 160C450 170 490 170 520 190" />
    </>
  );
}
