/**
 * Any room without chrome, inside a page of somebody else. It keeps to itself: no program of the scene and no model before
 * a visitor starts it, and neither the focus nor the scrolling of the page around it is ever taken.
 */
import { useEffect, useRef, useState } from 'react';
import { hasStage, roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { StageRoom } from '../../features/explore/index.ts';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { Announcer } from '../site/Announcer.tsx';
import { Room } from '../site/Room.tsx';
import type { SiteAppProps } from '../site/SiteApp.tsx';
import { FrameBar } from './FrameBar.tsx';
import { FrameLine } from './FrameLine.tsx';
import { FrameSheet } from './FrameSheet.tsx';
import { FrameTools } from './FrameTools.tsx';
import { StartCover } from './StartCover.tsx';
import { useHostBridge } from './useHostBridge.ts';

export function FrameApp({ page, failed, onRetry }: SiteAppProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const hydrated = useHydrated();
  const frame = useRef<HTMLDivElement>(null);
  const kind = useAtlas((state) => roomOf(state.route).kind);
  const ui = useAtlas((state) => state.keys.ui);
  const asked = useAtlas((state) => state.keys.start);
  const phase = useAtlas((state) => state.phase);
  const reason = useAtlas((state) => state.flatReason);
  const [started, setStarted] = useState(false);
  const [aim, setAim] = useState<string | null>(null);
  const [covered, setCovered] = useState(8);
  const [open, setOpen] = useOpenSheet();
  const onBody = useAtlas((state) => hasStage(state.route));
  const sheet = kind === 'not-found' || (open && kind !== 'home');
  useHostBridge(frame);

  useEffect(() => {
    if (asked) setStarted(true);
  }, [asked]);
  useEffect(() => {
    if (onBody && !started && phase === 'boot') dispatch({ type: 'stageRested' });
    // The browser gave the picture's place to another frame: the poster stands again, ready to be started.
    if (started && reason === 'lost') {
      setStarted(false);
      dispatch({ type: 'stageRested' });
    }
  }, [onBody, started, phase, reason, dispatch]);

  const reading = <Room page={page} failed={failed} onRetry={onRetry} onAim={setAim} />;
  const waiting = hydrated && onBody && !started && phase !== 'flat';
  return (
    <div ref={frame} className="frame" data-door="embed" data-room={kind} data-body={onBody || undefined} data-ui={ui} data-testid="frame">
      <main className="frame__main">
        {hydrated && onBody && !sheet ? <h1 className="visually-hidden">{page?.kind === 'point' || page?.kind === 'structure' ? page.title : words('embed.title')}</h1> : null}
        <div className="frame__stage" hidden={!onBody}>
          <StageRoom aim={{ code: aim }} insetBottom={sheet ? covered : 8} held={!started} tools={FrameTools} />
          {waiting ? <StartCover onStart={() => setStarted(true)} /> : null}
        </div>
        {onBody ? (
          <FrameSheet title={page?.title ?? words('embed.title')} open={sheet} onClose={() => setOpen(false)} onCover={setCovered}>
            {reading}
          </FrameSheet>
        ) : (
          <div className="frame__reading">{reading}</div>
        )}
      </main>
      <footer className="frame__foot">
        <FrameLine />
        <FrameBar page={page} onAim={setAim} onOpen={() => setOpen(true)} />
      </footer>
      <Announcer page={page} />
    </div>
  );
}

/** The sheet opens when a visitor opens a point or a structure, not when a page or its host brings one along. */
function useOpenSheet(): [boolean, (open: boolean) => void] {
  const route = useAtlas((state) => state.route);
  const by = useAtlas((state) => state.openedBy);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const { kind } = roomOf(route);
    setOpen((kind === 'point' || kind === 'structure') && by !== 'link');
  }, [route, by]);
  return [open, setOpen];
}
