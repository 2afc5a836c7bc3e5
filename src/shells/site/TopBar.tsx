/** Name, level switch and settings. What needs script and a library comes after the first picture of the body. */
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Search } from 'lucide-react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { SearchEntry } from '../../atlas/search/SearchEntry.ts';
import { hasStage } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

const SearchPalette = lazy(() => import('../../features/search/index.ts').then((module) => ({ default: module.SearchPalette })));
const SettingsPanel = lazy(() => import('../../features/settings/index.ts').then((module) => ({ default: module.SettingsPanel })));

interface TopBarProps {
  readonly kept: boolean;
  readonly loadSearch: () => Promise<readonly SearchEntry[]>;
}

export function TopBar({ kept, loadSearch }: TopBarProps) {
  const words = useWords();
  const hydrated = useHydrated();
  return (
    <header className="topbar">
      <RoomLink to={{ kind: 'home' }} className="brand">
        <svg className="brand__mark" viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
          <path d="M12 2v20M7 5h10M6.5 9.5h11M7 14h10M8.5 18.5h7" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <span className="brand__name">{words('product.name')}</span>
      </RoomLink>
      <div className="topbar__tools">
        {hydrated ? (
          <>
            <SearchPlace load={loadSearch} />
            <LevelSwitch />
            <Suspense fallback={<span className="tool-gap" />}>
              <AfterPicture instead={<span className="tool-gap" />}>
                <SettingsPanel kept={kept} />
              </AfterPicture>
            </Suspense>
          </>
        ) : null}
      </div>
    </header>
  );
}

/** The field stands at once; who asks for it before the body has come gets it there and then, open. */
function SearchPlace({ load }: { readonly load: TopBarProps['loadSearch'] }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setAsked(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const field = (
    <button type="button" className="search-button" aria-haspopup="dialog" onClick={() => setAsked(true)}>
      <Icon of={Search} size={18} />
      <span className="search-button__words">{words('nav.search')}</span>
    </button>
  );
  return (
    <Suspense fallback={field}>
      <AfterPicture instead={field} now={asked}>
        <SearchPalette load={load} asked={asked} />
      </AfterPicture>
    </Suspense>
  );
}

function LevelSwitch() {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const dispatch = useDispatch();
  return (
    <Segments
      label={words('level.label')}
      value={level}
      options={[
        { value: 'plain', label: words('level.plain') },
        { value: 'student', label: words('level.student') },
      ]}
      onChange={(lv) => dispatch({ type: 'keysChosen', keys: { lv } })}
      testId="level"
    />
  );
}

interface AfterPictureProps {
  readonly children: ReactNode;
  readonly instead: ReactNode;
  /** Someone is waiting for it. */
  readonly now?: boolean;
}

/** Waits for the body (or its flat drawing, or a room without it), so that settings never compete with the first picture. */
function AfterPicture({ children, instead, now = false }: AfterPictureProps) {
  const settled = useAtlas((state) => state.phase === 'ready' || state.phase === 'flat' || state.phase === 'error' || !hasStage(state.route));
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    if (settled) setAllowed(true);
  }, [settled]);
  return allowed || now ? children : instead;
}
