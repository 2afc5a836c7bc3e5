/** Picks the view of a room. While its words are on their way, what was open stays; a failure says so and offers a way on. */
import type { Page } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { PointSheet } from '../../features/explain/index.ts';
import { MechanismRoom, MechanismsRoom } from '../../features/mechanism/index.ts';
import { PointList } from '../../features/points/index.ts';
import { ArticleRoom } from '../../features/reading/index.ts';
import { SourceRoom, SourcesRoom } from '../../features/sources/index.ts';
import { HomePanel } from './HomePanel.tsx';
import { NotFoundRoom } from './NotFoundRoom.tsx';

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
  switch (page.kind) {
    case 'point':
      return (
        <>
          <PointSheet page={page} />
          <details className="all-points">
            <summary>{words('points.back')}</summary>
            <PointList onAim={onAim} />
          </details>
        </>
      );
    case 'mechanism':
      return <MechanismRoom page={page} />;
    case 'mechanisms':
      return <MechanismsRoom page={page} />;
    case 'evidence':
    case 'expect':
    case 'safety':
    case 'about':
      return <ArticleRoom page={page} />;
    case 'sources':
      return <SourcesRoom page={page} />;
    case 'source':
      return <SourceRoom page={page} />;
    case 'not-found':
      return <NotFoundRoom />;
    default:
      return <HomePanel onAim={onAim} />;
  }
}
