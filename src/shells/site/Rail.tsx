/** The same rooms in the same order everywhere: beside the body on wide screens, under the thumb on phones. */
import { memo } from 'react';
import { Activity, GraduationCap, Microscope, OctagonAlert, PersonStanding, type LucideIcon } from 'lucide-react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { roomOf, type Route } from '../../atlas/route/Route.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';

interface Door {
  readonly route: Route;
  readonly icon: LucideIcon;
  readonly word: 'explore' | 'mechanisms' | 'evidence' | 'learn' | 'safety';
  readonly rooms: readonly string[];
}

const DOORS: readonly Door[] = [
  { route: { kind: 'home' }, icon: PersonStanding, word: 'explore', rooms: ['home', 'point'] },
  { route: { kind: 'mechanisms' }, icon: Activity, word: 'mechanisms', rooms: ['mechanisms', 'mechanism'] },
  { route: { kind: 'evidence' }, icon: Microscope, word: 'evidence', rooms: ['evidence', 'evidence-question', 'expect', 'claims', 'claim', 'sources', 'source', 'glossary', 'term'] },
  { route: { kind: 'learn' }, icon: GraduationCap, word: 'learn', rooms: ['learn', 'quiz'] },
  { route: { kind: 'safety' }, icon: OctagonAlert, word: 'safety', rooms: ['safety', 'questions'] },
];

export const Rail = memo(function Rail() {
  const words = useWords();
  const room = useAtlas((state) => roomOf(state.route).kind);
  return (
    <nav className="rail" aria-label={words('nav.label')}>
      <ul>
        {DOORS.map((door) => (
          <li key={door.word}>
            <RoomLink to={door.route} className="rail__door" current={door.rooms.includes(room)}>
              <Icon of={door.icon} size={24} />
              <span>{words(`nav.${door.word}`)}</span>
            </RoomLink>
          </li>
        ))}
      </ul>
    </nav>
  );
});
