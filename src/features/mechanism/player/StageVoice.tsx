/** Says once, politely, what a reader who sees would notice: another step, another needle, the end of a step. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/WordsContext.tsx';
import type { Player } from './createPlayer.ts';

interface StageVoiceProps {
  readonly player: Player | null;
  /** The words of the present step, as they are to be read. */
  readonly step: string;
  /** What the present needle means for it. */
  readonly needle: string;
}

export function StageVoice({ player, step, needle }: StageVoiceProps) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const before = useRef({ step, needle });
  useEffect(() => {
    const last = before.current;
    before.current = { step, needle };
    if (step !== last.step) setSaid(step);
    else if (needle !== last.needle) setSaid(needle);
  }, [step, needle]);
  useEffect(() => {
    if (!player) return undefined;
    return player.subscribe(() => {
      if (player.state === 'ended') setSaid(words('mechanism.stepOver'));
    });
  }, [player, words]);
  return (
    <p className="visually-hidden" aria-live="polite" data-testid="stage-voice">
      {said}
    </p>
  );
}
