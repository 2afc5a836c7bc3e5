/** The layers under a point in order only, where the model has no tissue to measure. Their thickness means nothing. */
import { useId } from 'react';
import type { CutTissue } from '../../content/section/StoredSection.ts';
import type { LayerView } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TissuePatterns } from './TissuePatterns.tsx';

const BAND = 34;
const WIDTH = 340;
const DRAWN = 104;
const TOP = 30;
const LETTERS = 34;

interface LayerStackProps {
  readonly layers: readonly LayerView[];
  /** How many layers the tip has passed or is in. */
  readonly passed: number;
}

/** Layers of nerves and vessels are met by whoever goes too deep. */
const NEVER = /nerve|vessel|bundle|artery/;

/** The needle may enter layers up to the first that is never passed, or that lies beyond. */
export function openLayers(layers: readonly LayerView[]): number {
  const stop = layers.findIndex(({ id, role }) => role === 'stop' || role === 'beyond' || role === 'bone' || NEVER.test(id));
  return stop < 0 ? layers.length : stop;
}

export function LayerStack({ layers, passed }: LayerStackProps) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const id = useId().replaceAll(/[^\w-]/g, '');
  const open = openLayers(layers);
  const tipY = TOP + passed * BAND - (passed === 0 ? 0 : BAND / 2);
  return (
    <svg className="layer-stack" viewBox={`0 0 ${WIDTH} ${TOP + layers.length * BAND + 6}`} role="img" aria-label={`${words('section.stackTitle')}: ${layers.map(({ name }) => name[level]).join(', ')}`} data-testid="layer-stack">
      <defs>
        <TissuePatterns id={id} tissues={['skin', 'fat', 'fascia', 'muscle', 'ligament', 'bone', 'nerve', 'artery']} />
      </defs>
      {layers.map(({ id: layer, name, role }, i) => {
        const y = TOP + i * BAND;
        const lines = wrapped(name[level]);
        return (
          <g key={`${layer}-${i}`} data-role={role}>
            <g transform={`translate(6 ${y}) scale(3.4)`}>
              <path className="layer-band" data-role={role} fill={`url(#${id}-${layerTissue(layer)})`} d={wavy(i, i === layers.length - 1)} />
            </g>
            {lines.map((line, n) => (
              <text key={line} className="layer-name" data-passed={i < passed || undefined} x={DRAWN + 18} y={y + BAND / 2 + 4.5 + (n - (lines.length - 1) / 2) * 14.5}>
                {line}
              </text>
            ))}
            {BUNDLE.test(layer) ? <Bundle y={y} /> : null}
            {i === open ? <path className="layer-stop" d={`M4 ${y}H${DRAWN + 8}`} /> : null}
          </g>
        );
      })}
      <g aria-hidden="true">
        <path className="plate-needle__casing layer-needle" d={`M56 4V${tipY}`} />
        <path className="plate-needle__shaft layer-needle" d={`M56 4V${tipY}`} />
        <rect className="plate-needle__handle" x="53.4" y="-10" width="5.2" height="24" rx="2" />
        <circle className="plate-needle__tip layer-needle" cx="56" cy={tipY} r="6" />
      </g>
    </svg>
  );
}

/** Nerve, vein and artery side by side in fat. */
const BUNDLE = /bundle|vessel/;

function Bundle({ y }: { readonly y: number }) {
  return (
    <g className="layer-bundle" transform={`translate(0 ${y + BAND / 2})`}>
      <circle data-tissue="nerve" cx="30" r="8" />
      <ellipse data-tissue="vein" cx="78" cy="1" rx="11" ry="8" />
      <circle data-tissue="artery" cx="98" cy="3" r="7" />
    </g>
  );
}

/** The lower edge of each band waves a little, so that nobody reads a thickness from it. */
function wavy(i: number, last: boolean): string {
  const edge = (n: number): string => (n === 0 ? 'M0 0H30' : `M0 0q7.5 ${n % 2 ? 1.6 : -1.6} 15 0t15 0`);
  return `${edge(i)}V${last ? 10 : 11.6}H0Z`;
}

export function layerTissue(id: string): CutTissue {
  if (id === 'skin') return 'skin';
  if (/subcutaneous|fat|areolar/.test(id)) return 'fat';
  if (BUNDLE.test(id)) return 'fat';
  if (/nerve/.test(id)) return 'nerve';
  if (/ligament|capsule/.test(id)) return 'ligament';
  if (/fascia|aponeurosis|retinaculum|membrane|tendon|iliotibial|interval|between|dura|epidural/.test(id)) return 'fascia';
  if (/periosteum|lamina/.test(id)) return 'bone';
  return 'muscle';
}

function wrapped(name: string): readonly string[] {
  if (name.length <= LETTERS) return [name];
  const at = name.lastIndexOf(' ', LETTERS);
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
