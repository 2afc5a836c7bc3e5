/** Tags beside the body: levels of the spine, the crest line, the open point, structures. Placed by the scene, drawn by the page. */
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react';
import { roomOf } from '../../../atlas/route/Route.ts';
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import type { SceneFrame } from '../../../scene/SceneEvents.ts';
import type { LabelBox, PlacedLabel } from '../../../scene/labels/layoutLabels.ts';
import type { SceneProps } from '../../../scene/SceneProps.ts';
import { boxesWithin } from '../boxesWithin.ts';
import type { StructureTag } from '../structureTags.ts';
import { LabelSlide, type Spot } from './LabelSlide.ts';
import { snugWidth } from './snugWidth.ts';

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
  readonly motion: SceneProps['motion'];
  /** The scene lays out what the page has measured: letters may be large, and names long. */
  readonly onSizes: (sizes: ChipSizes) => void;
}

export function StageLabels({ ref, structures, motion, onSizes }: StageLabelsProps) {
  const words = useWords();
  const { data } = useSite();
  const layer = useRef<HTMLDivElement>(null);
  const measured = useRef('');
  const [slide] = useState(() => new LabelSlide());
  const tick = useRef(0);
  useEffect(() => () => cancelAnimationFrame(tick.current), []);
  const code = useAtlas((state) => {
    const room = roomOf(state.route);
    return room.kind === 'point' ? room.code : null;
  });
  const numbered = useAtlas((state) => state.keys.points);
  const point = data.points.find((row) => row.code === code);

  useLayoutEffect(() => {
    fit(layer.current);
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
        const id = chip.dataset['label'] ?? '';
        const placed = labels.find((label) => label.id === id);
        const leader = layer.current?.querySelector<SVGGElement>(`[data-leader="${CSS.escape(id)}"]`);
        chip.toggleAttribute('data-off', placed === undefined);
        leader?.setAttribute('visibility', placed ? 'visible' : 'hidden');
        if (!placed) {
          slide.drop(id);
          continue;
        }
        chip.dataset['column'] = placed.column;
        // Wider than it was measured, as a face that has just arrived may be: the chip still stays on the stage.
        const x = Math.max(EDGE, Math.min(placed.x, width - chip.offsetWidth - EDGE));
        const { fromX, fromY, toX, toY } = placed.leader;
        const [lines, dot] = [leader?.querySelectorAll('line'), leader?.querySelector('circle')];
        slide.send(id, [Math.round(x), Math.round(placed.y), fromX, fromY, toX, toY], (at) => {
          chip.style.transform = `translate(${px(at, 0)}px, ${px(at, 1)}px)`;
          lines?.forEach((line) => drawLine(line, at));
          dot?.setAttribute('cx', px(at, 4));
          dot?.setAttribute('cy', px(at, 5));
        });
      }
      cancelAnimationFrame(tick.current);
      slide.start(motion !== 'full');
      let then = performance.now();
      const move = (now: number): void => {
        const moving = slide.step(Math.max(0, now - then) / 1000);
        then = now;
        if (moving) tick.current = requestAnimationFrame(move);
      };
      if (motion === 'full') tick.current = requestAnimationFrame(move);
    },
    covered() {
      return boxesWithin(layer.current, OVER);
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

/** A box no wider than its words: measured without a width of its own, so that other words or letters find their lines anew. */
function fit(layer: HTMLElement | null): void {
  const chips = [...(layer?.querySelectorAll<HTMLElement>('.stage-label--structure, .stage-label--crest') ?? [])];
  for (const chip of chips) chip.style.width = '';
  const words = document.createRange();
  const widths = chips.map((chip) => {
    words.selectNodeContents(chip);
    return snugWidth([...words.getClientRects()]);
  });
  for (const [index, chip] of chips.entries()) {
    const width = widths[index];
    if (width === null || width === undefined) continue;
    const { paddingLeft, paddingRight } = getComputedStyle(chip);
    chip.style.width = `${width + parseFloat(paddingLeft) + parseFloat(paddingRight)}px`;
  }
}

function drawLine(line: SVGLineElement, at: Spot): void {
  line.setAttribute('x1', px(at, 2));
  line.setAttribute('y1', px(at, 3));
  line.setAttribute('x2', px(at, 4));
  line.setAttribute('y2', px(at, 5));
}

function px(at: Spot, index: number): string {
  return (at[index] ?? 0).toFixed(1);
}
