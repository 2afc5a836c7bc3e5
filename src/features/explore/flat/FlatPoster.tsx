/** The back while the live scene is on its way, in the scene's own frame, with the marks of the points. Needs no script. */
import type { PointRow } from '../../../atlas/pages/Page.ts';
import { roomOf } from '../../../atlas/route/Route.ts';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { HOME_PLATE } from '../../../scene/assets/homePlate.ts';
import { POSTERS } from '../../../scene/assets/posters.ts';
import { useHydrated } from '../../../ui/parts/useHydrated.ts';
import { FlatSheet } from './FlatSheet.tsx';
import { LevelTags } from './LevelTags.tsx';
import { PlateLines } from './PlateLines.tsx';

interface FlatPosterProps {
  readonly points: readonly PointRow[];
  /** CSS px of the stage's lower edge that a sheet covers. */
  readonly insetBottom?: number;
}

export function FlatPoster({ points, insetBottom = 8 }: FlatPosterProps) {
  const words = useWords();
  const hydrated = useHydrated();
  const wish = useAtlas((state) => state.keys.peel);
  const through = useAtlas((state) => roomOf(state.route).kind === 'point' && state.keys.win);
  // A quiz gives no names away, neither here nor on the live plate.
  const quiz = useAtlas((state) => roomOf(state.route).kind === 'quiz');
  const theme = useAtlas((state) => state.keys.th);
  const peel = through || !HOME_PLATE.peels.includes(wish) ? 0 : wish;
  const photo = peel === 0 ? { ...POSTERS, theme: theme === 'light' || theme === 'dark' ? theme : null } : undefined;
  return (
    <FlatSheet plate={HOME_PLATE} peel={peel} shown={peel} alt={words('stage.posterAlt')} insetBottom={insetBottom} photo={photo}>
      <PlateLines plate={HOME_PLATE} points={points} marks={!quiz} />
      {hydrated ? <LevelTags plate={HOME_PLATE} /> : null}
    </FlatSheet>
  );
}
