/** The ten ideas of what a needle does, as large buttons. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { MechanismsPage } from '../../atlas/pages/Page.ts';
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';

export function IdeaList({ page }: { readonly page: MechanismsPage }) {
  return (
    <ul className="ideas">
      {page.groups.flatMap(({ chips }) =>
        chips.map((chip) => (
          <li key={chip.slug}>
            <RoomLink to={{ kind: 'mechanism', slug: chip.slug }} className="idea" testId={`mechanism-${chip.slug}`}>
              <span>{chip.title}</span> <EvidenceBadge badge={chip.badge} compact />
            </RoomLink>
          </li>
        )),
      )}
    </ul>
  );
}
