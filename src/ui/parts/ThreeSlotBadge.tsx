/** Three facts in a row: where something was seen, how sure, and how it compares. Words and a full sentence come from outside. */
import type { ReactNode } from 'react';

interface ThreeSlotBadgeProps {
  readonly icon: ReactNode;
  readonly seen: string;
  readonly pips: number;
  readonly sure: string;
  readonly glyph: string;
  readonly compared: string;
  /** The whole badge as one sentence, for people who hear it. */
  readonly sentence: string;
  readonly compact?: boolean;
}

const PIPS = [1, 2, 3, 4] as const;

export function ThreeSlotBadge({ icon, seen, pips, sure, glyph, compared, sentence, compact = false }: ThreeSlotBadgeProps) {
  return (
    <span className={compact ? 'badge badge--compact' : 'badge'} role="img" aria-label={sentence} title={compact ? sentence : undefined} data-testid="badge">
      <span className="badge__slot">
        {icon}
        {compact ? null : <span>{seen}</span>}
      </span>
      <span className="badge__slot">
        <Pips pips={pips} />
        {compact ? null : <span>{sure}</span>}
      </span>
      <span className="badge__slot">
        <span className="badge__glyph">{glyph}</span>
        {compact ? null : <span>{compared}</span>}
      </span>
    </span>
  );
}

/** Up to four dots. Silent: words say the same beside them. */
export function Pips({ pips }: { readonly pips: number }) {
  return (
    <span className="pips" data-pips={pips} aria-hidden="true">
      {PIPS.map((pip) => (
        <span key={pip} className={pip <= pips ? 'pip pip--on' : 'pip'} />
      ))}
    </span>
  );
}
