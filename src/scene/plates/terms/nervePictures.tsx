/** Nerve cells, the cord and the brain. */
import { CordSegment, CORD } from '../../../atlas/drawing/kit/CordSegment.tsx';
import { BrainSide } from '../../../atlas/drawing/kit/BrainSide.tsx';
import { HEAD, HeadSection, type HeadPlace } from '../../../atlas/drawing/kit/HeadSection.tsx';
import { Molecule } from '../../../atlas/drawing/kit/Molecule.tsx';
import { MuscleFibres } from '../../../atlas/drawing/kit/MuscleFibres.tsx';
import { NerveEnding } from '../../../atlas/drawing/kit/NerveEnding.tsx';
import { NerveFibre } from '../../../atlas/drawing/kit/NerveFibre.tsx';
import { Neuron } from '../../../atlas/drawing/kit/Neuron.tsx';
import { useShade } from '../../../atlas/drawing/kit/Plate.tsx';
import { SkinBlock } from '../../../atlas/drawing/kit/SkinBlock.tsx';
import { Mark, ring } from './Mark.tsx';
import type { TermPictures } from './TermPictures.ts';

const WIDE = '0 0 320 150';
const HEAD_BOX = '-60 26 580 272';

export const NERVE_PICTURES: TermPictures = {
  nerve: { box: WIDE, draw: () => <Bundle /> },
  neuron: { box: WIDE, draw: () => <><NerveFibre d="M84 75C150 60 190 92 296 70" width={5} kind="sheathed" /><NerveFibre d="M292 71L310 54M292 71L314 74M292 71L308 90" width={2} /><Neuron x={66} y={75} size={26} /></> },
  synapse: { box: WIDE, draw: () => <Gap /> },
  transmitter: { box: WIDE, draw: () => <Gap mark /> },
  receptor: { box: WIDE, draw: () => <Lock /> },
  naloxone: { box: WIDE, draw: () => <Lock blocked /> },
  nociceptor: { box: WIDE, draw: () => <><SkinBlock x={26} y={38} width={244} height={98} depth={30} /><NerveEnding x={150} y={66} spread={30} stem={[[152, 92], [170, 116], [210, 136]]} /><Mark d={ring(150, 52, 44, 27)} /></> },
  'a-beta-fibre': { box: WIDE, draw: () => <Fibres lit={0} /> },
  'a-delta-fibre': { box: WIDE, draw: () => <Fibres lit={1} /> },
  'c-fibre': { box: WIDE, draw: () => <Fibres lit={2} /> },
  'spinal-cord': { box: '-290 -130 580 272', draw: () => <CordSegment x={0} y={0} roots="both" /> },
  'dorsal-horn': { box: '-290 -130 580 272', draw: () => <CordSegment x={0} y={0} roots="both" lit="both" /> },
  'dorsal-root-ganglion': { box: '-120 -130 480 225', draw: () => <><CordSegment x={0} y={0} /><Mark d={ring(CORD.ganglion[0], CORD.ganglion[1], 44, 38)} /></> },
  'dorsal-ramus': { box: '-60 -150 500 235', draw: () => <Branches lit="dorsal" /> },
  'ventral-ramus': { box: '-60 -150 500 235', draw: () => <Branches lit="ventral" /> },
  dermatome: { box: WIDE, draw: () => <Segments of="skin" /> },
  myotome: { box: WIDE, draw: () => <Segments of="muscle" /> },
  midbrain: { box: HEAD_BOX, draw: () => <><HeadSection x={0} y={0} /><Mark d={ring(236, 208, 32, 25)} /></> },
  'periaqueductal-grey': head('greyAroundAqueduct'),
  hypothalamus: head('hypothalamus'),
  pituitary: head('pituitary'),
  'prefrontal-cortex': { box: HEAD_BOX, draw: () => <HeadSection x={0} y={0} lit={['prefrontal']} /> },
  'body-map': { box: '-140 -10 680 320', draw: () => <BrainSide x={0} y={0} lit={['bodySense']} /> },
};

/** A small part of the brain, lit and ringed. */
function head(place: HeadPlace): TermPictures[string] {
  const [x, y] = HEAD[place];
  return { box: HEAD_BOX, draw: () => <><HeadSection x={0} y={0} lit={[place]} /><Mark d={ring(x, y, 22)} /></> };
}

/** A cut cord of fibres. */
function Bundle() {
  const shade = useShade();
  const fibres = [[0, 0], [0, -22], [19, -11], [19, 11], [0, 22], [-19, 11], [-19, -11], [0, -38], [33, -19], [33, 19], [0, 38], [-33, 19], [-33, -19]] as const;
  return (
    <>
      <path className="draw-edge tone-nerve" fill={shade('nerve')} d="M10 30C90 12 150 26 226 26V124C150 124 90 108 10 124Z" />
      <path className="draw-hair tone-nerve" d="M14 50C90 34 150 46 196 46M14 78C90 64 150 76 190 76M14 104C90 92 150 102 198 104" />
      <ellipse className="draw-edge tone-white" fill={shade('white')} cx="226" cy="75" rx="56" ry="50" />
      {fibres.map(([x, y]) => (
        <circle key={`${x} ${y}`} className="draw-fill tone-nerve" cx={226 + x} cy={75 + y} r="8" />
      ))}
    </>
  );
}

/** The end of one cell, the gap, the next. */
function Gap({ mark = false }: { readonly mark?: boolean }) {
  const shade = useShade();
  const spots = [[112, 58], [106, 88], [122, 74], [157, 52], [160, 76], [156, 100], [166, 64], [165, 90]] as const;
  return (
    <>
      <path className="draw-edge tone-nerve" fill={shade('nerve')} d="M0 64H62C84 64 92 34 120 32C136 32 146 52 146 75C146 98 136 118 120 118C92 116 84 88 62 88H0Z" />
      <path className="draw-edge tone-grey" fill={shade('grey')} d="M320 60H262C240 60 226 32 200 28C184 28 176 50 176 75C176 100 184 122 200 122C226 118 240 92 262 92H320Z" />
      {spots.map(([x, y]) => (
        <circle key={`${x} ${y}`} className="draw-fill tone-serotonin" cx={x} cy={y} r="4.6" />
      ))}
      <path className="draw-stroke tone-accent" d="M184 46h-7v10h7M180 70h-7v10h7M184 94h-7v10h7" />
      <Mark d={mark ? ring(136, 76, 46, 40) : 'M161 10V26M161 124V140'} />
    </>
  );
}

/** What fits into a cell's surface, and what sits there in its place. */
function Lock({ blocked = false }: { readonly blocked?: boolean }) {
  return (
    <>
      <path className="draw-fill tone-grey" d="M0 100H84L96 78H124L136 100H184L196 78H224L236 100H320V150H0Z" />
      <path className="draw-hair tone-grey" d="M0 114H320" />
      <path className="draw-fill tone-white" d="M96 78H124L110 100ZM196 78H224L210 100Z" />
      {blocked ? <path className="draw-fill tone-steel" d="M92 64H128L110 98ZM192 64H228L210 98Z" /> : <path className="draw-fill tone-endorphin" d="M98 66H122V78L110 98L98 78ZM198 30H222V42L210 62L198 42Z" />}
      {blocked ? <><Molecule kind="endorphin" x={92} y={34} size={1.6} /><Molecule kind="endorphin" x={150} y={26} size={1.6} /><Molecule kind="endorphin" x={226} y={38} size={1.6} /></> : <Mark d="M210 66V74" />}
    </>
  );
}

/** Thick and fast above, thin and slow below. */
function Fibres({ lit }: { readonly lit: number }) {
  const rows = [
    { y: 32, width: 9, kind: 'sheathed', way: 270 },
    { y: 78, width: 5, kind: 'sheathed', way: 170 },
    { y: 120, width: 1.8, kind: 'beaded', way: 60 },
  ] as const;
  return (
    <>
      {rows.map(({ y, width, kind, way }, i) => (
        <g key={y} className={i === lit ? undefined : 'draw-quiet'}>
          <NerveFibre d={`M14 ${y}H306`} width={width} kind={kind} quiet={i !== lit} />
          <path className="draw-stroke tone-ink" d={`M20 ${y + 19}h${way}m-8-5l8 5l-8 5`} />
        </g>
      ))}
      <Mark d={`M8 ${(rows[lit]?.y ?? 0) - 16}H312V${(rows[lit]?.y ?? 0) + 28}H8Z`} />
    </>
  );
}

const BRANCH = { dorsal: 'M258-14C292-20 310-48 322-84C330-106 350-120 384-126', ventral: 'M258-8C300-4 330 22 360 40C384 54 404 56 428 58' } as const;

function Branches({ lit }: { readonly lit: keyof typeof BRANCH }) {
  const other = lit === 'dorsal' ? 'ventral' : 'dorsal';
  return (
    <>
      <NerveFibre d={BRANCH[other]} width={15} kind="trunk" quiet />
      <NerveFibre d={BRANCH[lit]} width={17} kind="trunk" />
      <CordSegment x={0} y={0} />
      <Mark d={lit === 'dorsal' ? ring(340, -90, 62, 46) : ring(360, 42, 70, 40)} />
    </>
  );
}

/** Pieces of the cord, each with its nerve and what it serves; one of them lit. */
function Segments({ of }: { readonly of: 'skin' | 'muscle' }) {
  const shade = useShade();
  return (
    <>
      {[0, 1, 2, 3].map((i) => {
        const y = 12 + i * 33;
        const lit = i === 2;
        return (
          <g key={i}>
            <NerveFibre d={`M52 ${y + 13}C110 ${y + 13} 130 ${y + 13} 176 ${y + 13}`} width={lit ? 5 : 3.4} kind="trunk" quiet={!lit} />
            <rect className={lit ? 'draw-lit' : 'draw-edge tone-white'} fill={lit ? undefined : shade('white')} x="26" y={y} width="32" height="27" rx="6" />
            {of === 'skin' ? (
              <path className={lit ? 'draw-lit' : 'draw-edge tone-skin'} fill={lit ? undefined : shade('skin')} d={`M172 ${y}C220 ${y - 7} 262 ${y - 5} 304 ${y}V${y + 30}C262 ${y + 25} 220 ${y + 23} 172 ${y + 30}Z`} />
            ) : (
              <g className={lit ? undefined : 'draw-quiet'}>
                <MuscleFibres x={200} y={y - 1} width={76} height={28} fascicles={4} />
              </g>
            )}
          </g>
        );
      })}
      {of === 'muscle' ? <Mark d={ring(238, 91, 76, 20)} /> : null}
    </>
  );
}
