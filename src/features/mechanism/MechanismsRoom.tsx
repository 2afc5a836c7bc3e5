/** All ten ideas in two groups, each with its badge. */
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { MechanismsPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { LevelText } from './LevelText.tsx';

export function MechanismsRoom({ page }: { readonly page: MechanismsPage }) {
  const words = useWords();
  return (
    <article className="article">
      <header className="article__header">
        <h1>{words('mechanism.all')}</h1>
        <p className="lead">{words('mechanism.allLead')}</p>
        <p className="note">{words('sheet.mightFixed')}</p>
      </header>
      {page.groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>{words(`sheet.groups.${group.id}`)}</h2>
          <ul className="cards">
            {group.chips.map((chip) => (
              <li key={chip.slug} className="card">
                <h3>
                  <RoomLink to={{ kind: 'mechanism', slug: chip.slug }} testId={`mechanism-${chip.slug}`}>
                    {chip.title}
                  </RoomLink>
                </h3>
                <LevelText text={chip.oneLine} />
                <EvidenceBadge badge={chip.badge} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
