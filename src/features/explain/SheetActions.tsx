/** The side that leads, and what else can be done with the point. */
import { use } from 'react';
import { SheetToolsContext } from '../../atlas/navigation/SheetToolsContext.ts';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

export function SheetActions({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const dispatch = useDispatch();
  const hydrated = useHydrated();
  const side = useAtlas((state) => state.keys.side);
  const Tools = use(SheetToolsContext);
  // All of it needs script: without it they would promise what they cannot do.
  const sided = page.point.bilateral && page.point.placed;
  const room = { 'data-sided': sided || undefined, 'data-tools': Tools !== null || undefined };
  if (!hydrated) return <div className="sheet__actions" {...room} />;
  return (
    <div className="sheet__actions" {...room}>
      {sided ? (
        <Segments
          label={words('points.sides')}
          value={side}
          options={[
            { value: 'L', label: words('points.left') },
            { value: 'R', label: words('points.right') },
            { value: 'both', label: words('points.both') },
          ]}
          onChange={(next) => dispatch({ type: 'keysChosen', keys: { side: next, cam: null } })}
          testId="side"
        />
      ) : null}
      {Tools ? <Tools page={page} /> : null}
    </div>
  );
}
