/** While a mechanism plays on the body, the scene shows its point and its road, and nothing that asks to be touched. */
import type { StageSignal } from '../../atlas/state/StageSignal.ts';
import type { ChipSizes } from './labels/StageLabels.tsx';
import type { SceneProps } from '../../scene/SceneProps.ts';

const DEEPEST = 5;
/** Before them nothing of the road would be seen. */
const ASIDE = [
  'kidney', 'suprarenal-gland', 'ureter', 'renal-artery', 'common-iliac-artery', 'common-iliac-vein', 'external-iliac-artery', 'external-iliac-vein', 'internal-iliac-artery', 'internal-iliac-vein',
  'subcostal-artery', 'lumbar-arteries', 'lumbar-veins', 'ascending-lumbar-vein', 'iliolumbar-vein', 'pleura-lower-border',
].flatMap((kind) => [`${kind}-left`, `${kind}-right`]).concat('abdominal-aorta', 'inferior-vena-cava', 'median-sacral-vein');
const UNMEASURED = { width: 120, height: 24 } as const;

export function signalProps(props: SceneProps, signal: StageSignal, sizes: ChipSizes): SceneProps {
  const { code, side, structures, tags } = signal;
  return {
    ...props,
    signal,
    markers: props.markers.filter((marker) => marker.code === code && (marker.side === 'M' || marker.side === side)),
    markerScale: (props.markerScale ?? 1) * 0.4,
    selected: { code, side },
    hovered: null,
    focused: null,
    view: 'back',
    zone: 'lower-back',
    away: false,
    pose: null,
    peel: DEEPEST,
    porthole: false,
    insets: { top: 8, right: 8, bottom: 8, left: 8 },
    highlighted: structures,
    amid: 'faded',
    aimAtHighlighted: false,
    guides: false,
    channels: [],
    hidden: ASIDE,
    labels: { max: tags.length, maxStructures: tags.length, items: tags.map(({ id, group }) => ({ id, group, kind: 'structure', ...(sizes.get(id) ?? UNMEASURED) })) },
    cameraLocked: true,
    beckon: null,
  };
}
