/** Tags beside the body: levels of the spine, the crest line, the open point. Placed by the scene, drawn by the page. */
import { useImperativeHandle, useRef, type Ref, type RefObject } from 'react';
import { roomOf } from '../../atlas/route/Route.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { SceneFrame } from '../../scene/SceneEvents.ts';
import type { SceneHandle } from '../../scene/SceneHandle.ts';
import type { PlacedLabel } from '../../scene/labels/layoutLabels.ts';

export interface StageLabelsHandle {
  place(labels: readonly PlacedLabel[]): void;
  follow(frame: SceneFrame): void;
}

const LEVELS = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1'] as const;

interface StageLabelsProps {
  readonly ref: Ref<StageLabelsHandle>;
  readonly scene: RefObject<SceneHandle | null>;
}

export function StageLabels({ ref }: StageLabelsProps) {
  const words = useWords();
  const { data } = useSite();
  const layer = useRef<HTMLDivElement>(null);
  const code = useAtlas((state) => {
    const room = roomOf(state.route);
    return room.kind === 'point' ? room.code : null;
  });
  const numbered = useAtlas((state) => state.keys.points);
  const point = data.points.find((row) => row.code === code);

  useImperativeHandle(ref, () => ({
    place(labels) {
      for (const chip of layer.current?.querySelectorAll<HTMLElement>('[data-label]') ?? []) {
        const placed = labels.find((label) => label.id === chip.dataset['label']);
        chip.hidden = placed === undefined;
        if (placed) chip.style.transform = `translate(${Math.round(placed.x)}px, ${Math.round(placed.y)}px)`;
      }
    },
    follow(frame) {
      layer.current?.toggleAttribute('data-moving', frame.moving);
    },
  }));

  return (
    <div ref={layer} className="stage-labels" aria-hidden="true">
      {LEVELS.map((level) => (
        <span key={level} className="stage-label stage-label--level" data-label={level} hidden>
          {level}
        </span>
      ))}
      <span className="stage-label stage-label--crest" data-label="crest" hidden>
        {words('stage.crestLine')}
      </span>
      {numbered.map((id, index) =>
        id === code ? null : (
          <span key={id} className="stage-label stage-label--number" data-label={id} hidden>
            {index + 1}
          </span>
        ),
      )}
      {point ? (
        <span className="stage-label stage-label--point" data-label={point.code} hidden>
          <b>{point.code}</b> {point.names.pinyin}
        </span>
      ) : null}
    </div>
  );
}
