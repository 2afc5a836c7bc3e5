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

/** Where something was seen, as the sign of the first slot. */
export function SeenInIcon({ seenIn }: { readonly seenIn: Badge['seenIn'] }) {
  return <Icon of={ICONS[seenIn]} size={16} />;
}

export function EvidenceBadge({ badge, compact = false }: { readonly badge: Badge; readonly compact?: boolean }) {
  const words = useWords();
  const said = describeBadge(badge, words);
  return <ThreeSlotBadge icon={<SeenInIcon seenIn={badge.seenIn} />} pips={badge.pips} compact={compact} {...said} />;
}
