/** Picks the view of a room. While its words are on their way, what was open stays; a failure says so and offers a way on. */
import type { Page } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { PointList } from '../../features/points/index.ts';
import { HomePanel } from './HomePanel.tsx';
import { NotFoundRoom } from './NotFoundRoom.tsx';
import { roomView } from './roomViews.ts';
import { TermDesk } from './TermDesk.tsx';

interface RoomProps {
  readonly page: Page | null;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onAim: (code: string | null) => void;
}

export function Room({ page, failed, onRetry, onAim }: RoomProps) {
  const words = useWords();
  if (failed || page === null) {
    return (
      <section className="sheet" aria-busy={!failed}>
        {failed ? (
          <div className="note" role="alert">
            <h2>{words('failed.title')}</h2>
            <p>{words('failed.text')}</p>
            <button type="button" className="button" onClick={onRetry}>
              {words('failed.retry')}
            </button>
          </div>
        ) : null}
        <PointList onAim={onAim} />
      </section>
    );
  }
  return (
    <TermDesk marked={page.marked}>
      <RoomWords page={page} onAim={onAim} />
    </TermDesk>
  );
}

function RoomWords({ page, onAim }: { readonly page: Page; readonly onAim: RoomProps['onAim'] }) {
  const words = useWords();
  if (page.kind === 'not-found') return <NotFoundRoom />;
  const View = roomView(page);
  if (!View) return <HomePanel onAim={onAim} />;
  if (page.kind !== 'point') return <View page={page} />;
  return (
    <>
      <View page={page} />
      <details className="all-points">
        <summary>{words('points.back')}</summary>
        <PointList onAim={onAim} />
      </details>
    </>
  );
}
