/** The whole page: one shell, one stage that stays mounted, and the words of the open room beside or instead of it. */
import { useState } from 'react';
import { roomOf } from '../../atlas/route/Route.ts';
import type { SearchEntry } from '../../atlas/search/SearchEntry.ts';
import type { Page } from '../../atlas/pages/Page.ts';
import { SheetToolsContext } from '../../atlas/navigation/SheetToolsContext.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { StageRoom } from '../../features/explore/index.ts';
import { FooterStrip } from './FooterStrip.tsx';
import { PointTools } from './PointTools.tsx';
import { Rail } from './Rail.tsx';
import { Room } from './Room.tsx';
import { roomPicture } from './roomViews.ts';
import { TopBar } from './TopBar.tsx';
import { useSheetInset } from './useSheetInset.ts';
import { Announcer } from './Announcer.tsx';

export interface SiteAppProps {
  /** Page data of the open route; null while it is on its way. */
  readonly page: Page | null;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly kept: boolean;
  /** Fetches everything that can be found. */
  readonly loadSearch: () => Promise<readonly SearchEntry[]>;
}

export function SiteApp({ page, failed, onRetry, kept, loadSearch }: SiteAppProps) {
  const words = useWords();
  const kind = useAtlas((state) => roomOf(state.route).kind);
  const framed = useAtlas((state) => state.route.kind === 'embed');
  const Picture = kind === 'section' ? roomPicture(page) : undefined;
  // On the way from a point to its section the body stays.
  const cutting = kind === 'section' && (Picture !== undefined || page?.kind === 'point');
  const onBody = kind === 'home' || kind === 'point' || kind === 'structure' || kind === 'quiz' || kind === 'not-found' || cutting;
  const [aim, setAim] = useState<string | null>(null);
  const { scroller, inset } = useSheetInset(kind);
  return (
    <div className="shell" data-room={kind} data-framed={framed || undefined}>
      <a className="skip" href="#main">
        {words('product.skip')}
      </a>
      {framed ? null : <TopBar kept={kept} loadSearch={loadSearch} />}
      {framed ? null : <Rail />}
      <main id="main" tabIndex={-1} className={onBody ? 'room room--atlas' : 'room room--reading'}>
        <StageRoom aim={{ code: aim }} insetBottom={inset} cutting={cutting} picture={Picture && page ? <Picture page={page} /> : null} />
        <div className={cutting ? 'reading-scroller section-scroller' : onBody ? 'sheet-scroller' : 'reading-scroller'} ref={scroller}>
          <SheetToolsContext value={framed ? null : PointTools}>
            <Room page={page} failed={failed} onRetry={onRetry} onAim={setAim} />
          </SheetToolsContext>
        </div>
      </main>
      <FooterStrip />
      <Announcer page={page} />
    </div>
  );
}
