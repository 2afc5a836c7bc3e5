/** The bands of the scale in words: what books say, where caution begins and why, where the atlas stops and why. */
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { lengthText } from './lengthText.ts';
import { stopReason } from './stopReason.ts';
import { StudentPart } from './StudentPart.tsx';
import type { OpenSection } from './useSection.ts';

const RULE_OF_THUMB = ['lin-2013'];

export function Bands({ page, open, bookMm }: { readonly page: SectionPage; readonly open: OpenSection; readonly bookMm: readonly [number, number] | null }) {
  const words = useWords();
  const units = useAtlas((state) => state.keys.u);
  const { limits, cut } = open;
  const length = (mm: number): string => lengthText(mm, cut.mmPerCun, units, words);
  return (
    <>
      <h2>{words('section.bands')}</h2>
      <ul className="bands" data-testid="bands">
        <li data-band="book">
          {bookMm ? words('section.band.book', { range: `${page.bookCun?.join('–') ?? ''} cun (${Math.round(bookMm[0])}–${Math.round(bookMm[1])} mm)` }) : words('section.band.bookNone')}{' '}
          <Unchecked when={!page.angle.checked} /> <Cites ids={page.angle.sources} all={page.sources} />
        </li>
        {limits.cautionMm === null ? null : (
          <li data-band="caution">
            {words('section.band.caution', { depth: length(limits.cautionMm) })} <Cites ids={RULE_OF_THUMB} all={page.sources} />
          </li>
        )}
        <li data-band="stop" data-testid="stop">
          {words('section.band.stop', { depth: length(limits.stopMm) })} {stopReason(page, limits, words)}
        </li>
      </ul>
      {bookMm && bookMm[1] > limits.stopMm ? (
        <StudentPart>
          <p className="sheet-section__aside">{words('section.bookDeeper')}</p>
        </StudentPart>
      ) : null}
    </>
  );
}
