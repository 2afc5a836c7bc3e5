/** Tags beside the body: levels of the spine, the crest line, the open point, structures. Placed by the scene, drawn by the page. */
import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import { roomOf } from '../../atlas/route/Route.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { SceneFrame } from '../../scene/SceneEvents.ts';
import type { LabelBox, PlacedLabel } from '../../scene/labels/layoutLabels.ts';
import type { StructureTag } from './structureTags.ts';

export interface StageLabelsHandle {
  place(labels: readonly PlacedLabel[]): void;
  /** Boxes of the stage that something else of the page lies over. */
  covered(): readonly LabelBox[];
  follow(frame: SceneFrame): void;
}

/** Widths and heights of the drawn chips in CSS px, by the id of their label. */
export type ChipSizes = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

const LEVELS = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1'] as const;
const EDGE = 2;
/** What else may lie over the body. */
const OVER = '.orientation, .body-look > *, .controls__unfold, .controls__window, .structure-card, .channel-caption, .controls > .segments, .frame-tools > *, .porthole-tools button';

interface StageLabelsProps {
  readonly ref: Ref<StageLabelsHandle>;
  readonly structures: readonly Pick<StructureTag, 'id' | 'name'>[];
  /** The scene lays out what the page has measured: letters may be large, and names long. */
  readonly onSizes: (sizes: ChipSizes) => void;
}

export function StageLabels({ ref, structures, onSizes }: StageLabelsProps) {
  const words = useWords();
  const { data } = useSite();
  const layer = useRef<HTMLDivElement>(null);
  const measured = useRef('');
  const code = useAtlas((state) => {
    const room = roomOf(state.route);
    return room.kind === 'point' ? room.code : null;
  });
  const numbered = useAtlas((state) => state.keys.points);
  const point = data.points.find((row) => row.code === code);

  useLayoutEffect(() => {
    const sizes = new Map([...chipsOf(layer.current)].map((chip) => [chip.dataset['label'] ?? '', { width: chip.offsetWidth, height: chip.offsetHeight }]));
    const key = JSON.stringify([...sizes]);
    if (key === measured.current) return;
    measured.current = key;
    onSizes(sizes);
  });

  useImperativeHandle(ref, () => ({
    place(labels) {
      const width = layer.current?.clientWidth ?? 0;
      for (const chip of chipsOf(layer.current)) {
        const placed = labels.find((label) => label.id === chip.dataset['label']);
        chip.toggleAttribute('data-off', placed === undefined);
        if (!placed) continue;
        chip.dataset['column'] = placed.column;
        // Wider than it was measured, as a face that has just arrived may be: the chip still stays on the stage.
        const x = Math.max(EDGE, Math.min(placed.x, width - chip.offsetWidth - EDGE));
        chip.style.transform = `translate(${Math.round(x)}px, ${Math.round(placed.y)}px)`;
      }
      for (const line of layer.current?.querySelectorAll<SVGGElement>('[data-leader]') ?? []) drawLeader(line, labels.find((label) => label.id === line.dataset['leader']));
    },
    covered() {
      const stage = layer.current?.closest('.stage');
      const own = layer.current?.getBoundingClientRect();
      if (!stage || !own) return [];
      return [...stage.querySelectorAll(OVER)].map((part) => part.getBoundingClientRect()).map(({ left, top, width, height }) => ({ x: left - own.left, y: top - own.top, width, height }));
    },
    follow(frame) {
      layer.current?.toggleAttribute('data-moving', frame.moving);
    },
  }));

  return (
    <div ref={layer} className="stage-labels" aria-hidden="true">
      <svg className="stage-leaders">
        {structures.map(({ id }) => (
          <g key={id} data-leader={id} visibility="hidden">
            <line className="stage-leaders__casing" />
            <line />
            <circle r="3" />
          </g>
        ))}
      </svg>
      {LEVELS.map((level) => (
        <span key={level} className="stage-label stage-label--level" data-label={level} data-off="">
          {level}
        </span>
      ))}
      <span className="stage-label stage-label--crest" data-label="crest" data-off="">
        {words('stage.crestLine')}
      </span>
      {structures.map(({ id, name }) => (
        <span key={id} className="stage-label stage-label--structure" data-label={id} data-off="">
          {name}
        </span>
      ))}
      {numbered.map((id, index) =>
        id === code ? null : (
          <span key={id} className="stage-label stage-label--number" data-label={id} data-off="">
            {index + 1}
          </span>
        ),
      )}
      {point ? (
        <span className="stage-label stage-label--point" data-label={point.code} data-off="">
          <b>{point.code}</b> {point.names.pinyin}
        </span>
      ) : null}
    </div>
  );
}

function chipsOf(layer: HTMLElement | null): Iterable<HTMLElement> {
  return layer?.querySelectorAll<HTMLElement>('[data-label]') ?? [];
}

function drawLeader(group: SVGGElement, label: PlacedLabel | undefined): void {
  group.setAttribute('visibility', label ? 'visible' : 'hidden');
  if (!label) return;
  const { fromX, fromY, toX, toY } = label.leader;
  for (const line of group.querySelectorAll('line')) for (const [name, value] of Object.entries({ x1: fromX, y1: fromY, x2: toX, y2: toY })) line.setAttribute(name, value.toFixed(1));
  const dot = group.querySelector('circle');
  dot?.setAttribute('cx', toX.toFixed(1));
  dot?.setAttribute('cy', toY.toFixed(1));
}
