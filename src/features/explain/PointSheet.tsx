/** What is there and how needling it is proposed to work: the sections of one point, always in the same order. */
import { useEffect, useRef } from 'react';
import { X } from 'lucide-react';
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { ChannelGlyph } from '../../ui/glyphs/ChannelGlyph.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { CareSection } from './CareSection.tsx';
import { FindSection } from './FindSection.tsx';
import { LayersSection } from './LayersSection.tsx';
import { MightSection } from './MightSection.tsx';
import { SheetActions } from './SheetActions.tsx';
import { SheetSection } from './SheetSection.tsx';
import { TraditionSection } from './TraditionSection.tsx';
import { TrialsSection } from './TrialsSection.tsx';
import { Passage } from './Passage.tsx';
import { StudentOnly } from './StudentOnly.tsx';

export function PointSheet({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const openedBy = useAtlas((state) => state.openedBy);
  const { point, prose } = page;

  // A sheet opened from the keyboard takes the focus to its heading; a tap leaves it where the finger is.
  useEffect(() => {
    if (openedBy === 'keyboard') heading.current?.focus({ preventScroll: false });
  }, [openedBy, point.code]);

  return (
    <article className="sheet" data-testid="sheet" aria-labelledby="sheet-title">
      <header className="sheet__header">
        <RoomLink to={{ kind: 'home' }} className="button button--quiet button--icon sheet__close">
          <Icon of={X} />
          <span className="visually-hidden">{words('points.close', { code: point.code })}</span>
        </RoomLink>
        <h1 id="sheet-title" ref={heading} tabIndex={-1}>
          <span className="sheet__code">{point.code}</span> <span lang="zh-Latn">{point.names.pinyin}</span>{' '}
          <span className="sheet__han" lang="zh-Hant">
            {point.names.hant}
          </span>
        </h1>
        <p className="sheet__meaning">
          <span className="sheet__english">{point.names.english}</span>
          <span className="channel-chip">
            <ChannelGlyph shape={point.shape} channel={point.channel} size={16} /> {page.channelName}
          </span>
        </p>
        <StudentOnly>
          <p className="sheet__names">
            {words('sheet.names.simplified')} <span lang="zh-Hans">{point.names.hans}</span>
            {point.names.korean === null ? null : (
              <>
                {' '}
                · {words('sheet.names.korean')} <span lang="ko">{point.names.korean}</span>
              </>
            )}
            {point.names.japanese === null ? null : (
              <>
                {' '}
                · {words('sheet.names.japanese')} <span lang="ja">{point.names.japanese}</span>
              </>
            )}
          </p>
        </StudentOnly>
        <p className="sheet__place">
          <Prose text={page.place} />
        </p>
        <p className="sheet__strip" data-testid="evidence-strip">
          <span>{words('sheet.strip')}</span> <EvidenceBadge badge={page.strip} compact /> <RoomLink to={{ kind: 'evidence-question', id: 'sham' }} anchor="fig-points"><strong>{words('sheet.stripWords')}</strong></RoomLink>
        </p>
        <SheetActions page={page} />
      </header>

      {prose ? (
        <SheetSection id="breath" heading={words('sheet.breath')} lead>
          <Passage text={prose.breath} />
        </SheetSection>
      ) : (
        <p className="note">{words('sheet.facts')}</p>
      )}
      <FindSection page={page} />
      <LayersSection page={page} />
      <MightSection page={page} />
      <TrialsSection page={page} />
      <CareSection page={page} />
      <TraditionSection page={page} />
      <SheetSection id="sources" heading={words('sheet.sources')}>
        <SourceList sources={page.sources} />
      </SheetSection>
    </article>
  );
}
