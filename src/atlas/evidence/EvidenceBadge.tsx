/** The three-slot badge of a claim, in the reader's words. */
import { FlaskConical, Hand, Rat, ScrollText, TestTube, UserRound, Users, CircleQuestionMark, type LucideIcon } from 'lucide-react';
import type { Badge } from '../../content/badges/badge.types.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { ThreeSlotBadge } from '../../ui/parts/ThreeSlotBadge.tsx';
import { describeBadge } from './describeBadge.ts';

const ICONS: Readonly<Record<Badge['seenIn'], LucideIcon>> = {
  'back-pain': Users,
  'other-pain': UserRound,
  healthy: Hand,
  people: Users,
  animals: Rat,
  cells: TestTube,
  theory: FlaskConical,
  tradition: ScrollText,
  nobody: CircleQuestionMark,
};

export function EvidenceBadge({ badge, compact = false }: { readonly badge: Badge; readonly compact?: boolean }) {
  const words = useWords();
  const said = describeBadge(badge, words);
  return <ThreeSlotBadge icon={<Icon of={ICONS[badge.seenIn]} size={16} />} pips={badge.pips} compact={compact} {...said} />;
}
