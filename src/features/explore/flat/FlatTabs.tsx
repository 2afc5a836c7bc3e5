/** Which part of the body, and from where; with a point open, whether the layer shows through a window or whole. */
import { roomOf } from '../../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import type { Plate, PlateZone } from '../../../scene/assets/plate.ts';
import { Segments } from '../../../ui/parts/Segments.tsx';

interface FlatTabsProps {
  readonly plate: Plate;
  readonly plates: readonly Plate[];
  readonly onChoose: (plate: Plate) => void;
}

export function FlatTabs({ plate, plates, onChoose }: FlatTabsProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const open = useAtlas((state) => roomOf(state.route).kind === 'point');
  const win = useAtlas((state) => state.keys.win);
  const zones = [...new Set(plates.map(({ zone }) => zone))];
  const inZone = plates.filter(({ zone }) => zone === plate.zone);
  const choose = (wanted: Plate | undefined): void => {
    if (wanted) onChoose(wanted);
  };
  return (
    <div className="flat-tabs">
      {inZone.length > 1 ? (
        <Segments
          className="flat-tabs__views"
          label={words('flat.views')}
          value={plate.id}
          options={inZone.map(({ id, label }) => ({ value: id, label: words(`flat.labels.${label as 'back'}`) }))}
          onChange={(id) => choose(plates.find((each) => each.id === id))}
          testId="flat-views"
        />
      ) : null}
      <Segments<PlateZone>
        className="flat-tabs__zones"
        label={words('stage.zones')}
        value={plate.zone}
        options={zones.map((zone) => ({ value: zone, label: words(`flat.zones.${zone}`) }))}
        onChange={(zone) => choose(plates.find((each) => each.zone === zone))}
        testId="flat-zones"
      />
      {open && plate.peels.length > 1 ? (
        <button type="button" className="button button--toggle" aria-pressed={win} title={words('stage.windowHint')} onClick={() => dispatch({ type: 'keysChosen', keys: { win: !win } })} data-testid="flat-window">
          {words('stage.window')}
        </button>
      ) : null}
    </div>
  );
}
