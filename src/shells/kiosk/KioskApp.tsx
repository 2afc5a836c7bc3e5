/**
 * The waiting-room door: large words, the body above, everything to touch below. Who leaves, leaves nothing behind: rooms
 * open inside the kiosk, no address changes, nothing is stored, and a quiet minute ends in a fresh start.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Accessibility, ArrowLeft, OctagonAlert, RotateCcw } from 'lucide-react';
import { parseAddress } from '../../atlas/address/parseAddress.ts';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useLanguage, useWords } from '../../i18n/WordsContext.tsx';
import { StageRoom } from '../../features/explore/index.ts';
import { Icon } from '../../ui/parts/Icon.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { Announcer } from '../site/Announcer.tsx';
import { knownIds } from '../site/knownIds.ts';
import type { SiteAppProps } from '../site/SiteApp.tsx';
import { Attract } from './Attract.tsx';
import { KioskRoom } from './KioskRoom.tsx';
import { homeLanguage, kioskAddress, LanguageSwitch } from './LanguageSwitch.tsx';
import type { Question } from './questions.ts';
import { StillThere } from './StillThere.tsx';
import { useIdle } from './useIdle.ts';
import { useNoWayOut } from './useNoWayOut.ts';
import { useTrail } from './useTrail.ts';
import { ViewCode } from './ViewCode.tsx';

export function KioskApp({ page, failed, onRetry }: SiteAppProps) {
  const words = useWords();
  const language = useLanguage();
  const dispatch = useDispatch();
  const hydrated = useHydrated();
  const { data, root } = useSite();
  const room = useAtlas((state) => roomOf(state.route));
  const [visit, setVisit] = useState(0);
  const [reach, setReach] = useState(false);
  const [part, setPart] = useState<string | undefined>(undefined);
  const main = useRef<HTMLElement>(null);
  const onBody = room.kind === 'kiosk' || room.kind === 'home' || room.kind === 'point';

  const startOver = useCallback(() => {
    dispatch({ type: 'visitEnded', view: parseAddress({ path: 'kiosk/', query: location.search, fragment: '' }, knownIds(data)) });
    setVisit((count) => count + 1);
    setReach(false);
    setPart(undefined);
  }, [dispatch, data]);
  const end = useCallback(() => {
    startOver();
    const home = homeLanguage(language.id);
    if (home !== language.id) location.replace(new URL(kioskAddress(root, home, home), location.href));
  }, [startOver, language, root]);
  const { phase, seconds, touch } = useIdle(end);
  const { canGoBack, back } = useTrail(visit);
  useNoWayOut();

  const ask = (question: Question): void => {
    setPart(question.part);
    dispatch({ type: 'roomOpened', route: { kind: 'kiosk', inner: question.room } });
  };
  // A new room is read from its beginning, or from the part that answers the question.
  useEffect(() => {
    const scroller = main.current?.querySelector('.kiosk__scroller');
    const target = part === undefined ? null : scroller?.querySelector<HTMLElement>(part);
    scroller?.scrollTo({ top: target ? target.offsetTop - 24 : 0 });
  }, [room, page, part]);

  const away = hydrated && phase !== 'active';
  const asking = hydrated && phase === 'asking';
  return (
    <div className="kiosk" data-door="kiosk" data-room={room.kind} data-body={onBody || undefined} data-reach={(reach && onBody) || undefined} data-testid="kiosk">
      <div className="kiosk__all" inert={away}>
        <header className="kiosk__head">
          <p className="kiosk__name">{words('product.name')}</p>
          <p className="kiosk__not">{words('product.notAdvice')}</p>
        </header>
        <div className="kiosk__stage">
          <StageRoom aim={{ code: null }} insetBottom={8} tools={null} visit={visit} />
        </div>
        <main ref={main} id="main" className="kiosk__main">
          <KioskRoom key={visit} page={page} failed={failed} onRetry={onRetry} reach={reach} onAsk={ask} />
        </main>
        <footer className="kiosk__foot">
          <div className="kiosk__moves" role="group" aria-label={words('kiosk.actions')}>
            <button type="button" className="button" onClick={back} disabled={!canGoBack} data-testid="back">
              <Icon of={ArrowLeft} size={32} /> {words('kiosk.back')}
            </button>
            <button type="button" className="button" onClick={startOver} data-testid="start-over">
              <Icon of={RotateCcw} size={32} /> {words('kiosk.startOver')}
            </button>
            <button type="button" className="button" onClick={() => setReach(!reach)} disabled={!onBody} aria-pressed={reach} data-testid="reach">
              <Icon of={Accessibility} size={32} /> {words('kiosk.reach')}
            </button>
            <RoomLink to={{ kind: 'safety' }} className="button button--danger">
              <Icon of={OctagonAlert} size={32} /> {words('product.warningSigns')}
            </RoomLink>
          </div>
          <div className="kiosk__take">
            {hydrated ? <ViewCode /> : <div className="view-code" />}
            <LanguageSwitch />
          </div>
        </footer>
      </div>
      {asking ? <StillThere seconds={seconds} onStay={touch} /> : null}
      {hydrated && phase === 'attract' ? <Attract onWake={touch} /> : null}
      <Announcer key={`said-${visit}`} page={page} />
    </div>
  );
}
