/** The ten mechanisms, in two groups, the same under every point: none belongs to one place (ruling 2). */
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { SheetSection } from './SheetSection.tsx';

export function MightSection({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const side = useAtlas((state) => state.keys.side);
  return (
    <SheetSection id="might" heading={words('sheet.might')}>
      <p className="sheet-section__aside">{words('sheet.mightFixed')}</p>
      {page.mechanisms.map((group) => (
        <div key={group.id} className="chip-group">
          <h3>{words(`sheet.groups.${group.id}`)}</h3>
          <ul>
            {group.chips.map((chip) => (
              <li key={chip.slug}>
                <RoomLink
                  to={{ kind: 'mechanism', slug: chip.slug }}
                  keys={{ point: page.point.code, side, lv: level, step: 0 }}
                  className="mechanism-chip"
                  testId={`mechanism-${chip.slug}`}
                >
                  <span className="mechanism-chip__title">{chip.title}</span>
                  <EvidenceBadge badge={chip.badge} compact />
                </RoomLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </SheetSection>
  );
}
