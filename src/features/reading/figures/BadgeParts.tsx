/** The parts of the badge, each value drawn as it stands in badges, and one whole badge. */
import { EvidenceBadge, SeenInIcon } from '../../../atlas/evidence/EvidenceBadge.tsx';
import type { Badge, SeenIn, ShamSlot } from '../../../content/badges/badge.types.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { Pips } from '../../../ui/parts/ThreeSlotBadge.tsx';

const SEEN: readonly SeenIn[] = ['back-pain', 'other-pain', 'healthy', 'people', 'animals', 'cells', 'theory', 'tradition', 'nobody'];
const PIPS = [4, 3, 2, 1, 0] as const;
const SHAM: readonly ShamSlot[] = ['differs', 'same', 'mixed', 'not-tested'];
const EXAMPLE: Badge = { seenIn: 'back-pain', pips: 2, sham: 'same' };

export function BadgeParts() {
  const words = useWords();
  return (
    <div className="badge-parts">
      <p>
        {words('reading.badge.example')} <EvidenceBadge badge={EXAMPLE} />
      </p>
      <div className="badge-parts__slots">
        <div>
          <h3>{words('reading.badge.first')}</h3>
          <ul>
            {SEEN.map((seen) => (
              <li key={seen}>
                <SeenInIcon seenIn={seen} /> {words(`badge.seen.${seen}`)}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{words('reading.badge.second')}</h3>
          <ul>
            {PIPS.map((pips) => (
              <li key={pips}>
                <Pips pips={pips} /> {words(`badge.sure.p${pips}`)}
              </li>
            ))}
          </ul>
          <p>{words('reading.badge.none')}</p>
        </div>
        <div>
          <h3>{words('reading.badge.third')}</h3>
          <ul>
            {SHAM.map((sham) => (
              <li key={sham}>
                <span className="badge__glyph" aria-hidden="true">
                  {words(`badge.glyph.${sham}`)}
                </span>{' '}
                {words(`badge.sham.${sham}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
