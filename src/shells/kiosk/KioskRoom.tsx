/** What stands below the body: the six questions, all points, one point in three facts, or the words of a room. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { Page } from '../../atlas/pages/Page.ts';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Room } from '../site/Room.tsx';
import { TermDesk } from '../site/TermDesk.tsx';
import { IdeaList } from './IdeaList.tsx';
import { LayerSteps } from './LayerSteps.tsx';
import { QuestionCards } from './QuestionCards.tsx';
import type { Question } from './questions.ts';
import { SpotFacts } from './SpotFacts.tsx';
import { SpotList } from './SpotList.tsx';

/** As many buttons as the lower part holds; fewer where the body stands there too. */
const SPOTS = 16;
const SPOTS_IN_REACH = 8;

interface KioskRoomProps {
  readonly page: Page | null;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly reach: boolean;
  readonly onAsk: (question: Question) => void;
}

export function KioskRoom({ page, failed, onRetry, reach, onAsk }: KioskRoomProps) {
  const words = useWords();
  const room = useAtlas((state) => roomOf(state.route));
  if (room.kind === 'kiosk') {
    return (
      <>
        <div className="kiosk__words">
          <h1>{words('kiosk.title')}</h1>
          <p>{words('kiosk.line')}</p>
        </div>
        <div className="kiosk__controls">
          <QuestionCards onAsk={onAsk} />
        </div>
      </>
    );
  }
  if (room.kind === 'home') {
    return (
      <>
        <div className="kiosk__words">
          <h1>{words('kiosk.spotTitle')}</h1>
          <p>{words('kiosk.spotLine')}</p>
        </div>
        <div className="kiosk__controls">
          <SpotList key={String(reach)} size={reach ? SPOTS_IN_REACH : SPOTS} />
        </div>
      </>
    );
  }
  if (room.kind === 'point' && !failed) {
    const ready = page?.kind === 'point' && page.point.code === room.code;
    return (
      <>
        <div className="kiosk__words kiosk__scroller" aria-busy={!ready}>
          {ready ? (
            <TermDesk marked={page.marked} card>
              <SpotFacts page={page} />
            </TermDesk>
          ) : null}
        </div>
        <div className="kiosk__controls">
          <LayerSteps />
          {ready && page.layers.length > 0 ? (
            <RoomLink to={{ kind: 'section', code: room.code }} className="button">
              {words('kiosk.section')}
            </RoomLink>
          ) : null}
        </div>
      </>
    );
  }
  if (room.kind === 'mechanisms' && page?.kind === 'mechanisms') {
    return (
      <>
        <div className="kiosk__words">
          <h1>{words('mechanism.all')}</h1>
          <p>{words('mechanism.allLead')}</p>
          <p>{words('sheet.mightFixed')}</p>
        </div>
        <div className="kiosk__controls">
          <IdeaList page={page} />
        </div>
      </>
    );
  }
  if (failed) {
    return (
      <>
        <div className="kiosk__words" role="alert">
          <h1>{words('failed.title')}</h1>
          <p>{words('failed.text')}</p>
        </div>
        <div className="kiosk__controls">
          <button type="button" className="button button--primary" onClick={onRetry}>
            {words('failed.retry')}
          </button>
        </div>
      </>
    );
  }
  // Words of the last room under the name of this one would be wrong, and their buttons out of place.
  if (page?.kind !== room.kind) return <div className="kiosk__words kiosk__scroller" aria-busy="true" />;
  return (
    <div className="kiosk__words kiosk__scroller">
      <Room page={page} failed={failed} onRetry={onRetry} onAim={() => undefined} />
    </div>
  );
}
