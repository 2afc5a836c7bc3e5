/** The buttons below a moving picture: back, play or pause, the line, next, speed. */
import { useSyncExternalStore } from 'react';
import { ChevronLeft, ChevronRight, Pause, Play, RotateCcw } from 'lucide-react';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { Icon } from '../../../ui/parts/Icon.tsx';
import { Segments } from '../../../ui/parts/Segments.tsx';
import type { Player } from './createPlayer.ts';
import { Scrubber } from './Scrubber.tsx';

export type Speed = '0.5' | '1';

interface PlayerBarProps {
  /** Absent where nothing may move: then the stills are walked through. */
  readonly player: Player | null;
  readonly step: number;
  readonly first: number;
  readonly count: number;
  readonly speed: Speed;
  readonly onSpeed: (speed: Speed) => void;
  readonly onStep: (step: number) => void;
  readonly onGo: (step: number, at: number) => void;
}

export function PlayerBar({ player, step, first, count, speed, onSpeed, onStep, onGo }: PlayerBarProps) {
  const words = useWords();
  return (
    <div className="mechanism-stage__moves">
      <button type="button" className="button" onClick={() => onStep(step - 1)} disabled={step === first} aria-keyshortcuts="j">
        <Icon of={ChevronLeft} /> <span className="mechanism-stage__word">{words('mechanism.back')}</span>
      </button>
      {player ? (
        <>
          <PlayButton player={player} />
          <Scrubber clock={player.clock} step={step} first={first} count={count} onGo={onGo} />
          <Segments
            label={words('mechanism.speed')}
            value={speed}
            options={(['0.5', '1'] as const).map((value) => ({ value, label: words('mechanism.times', { times: value }) }))}
            onChange={onSpeed}
            className="segments--small"
            testId="speed"
          />
        </>
      ) : null}
      <button type="button" className="button button--primary" onClick={() => onStep(step + 1)} disabled={step === count} aria-keyshortcuts="l" data-testid="next-step">
        {words('mechanism.next')} <Icon of={ChevronRight} />
      </button>
      <p className="mechanism-stage__keys">{words(player ? 'mechanism.keys' : 'mechanism.keysStill')}</p>
    </div>
  );
}

function PlayButton({ player }: { readonly player: Player }) {
  const words = useWords();
  const state = useSyncExternalStore(player.subscribe, () => player.state);
  const playing = state === 'playing';
  return (
    <button type="button" className="button mechanism-stage__play" onClick={() => (playing ? player.pause() : player.play())} aria-keyshortcuts="k" data-testid="play" data-state={state}>
      <Icon of={playing ? Pause : state === 'ended' ? RotateCcw : Play} /> {words(playing ? 'mechanism.pause' : state === 'ended' ? 'mechanism.again' : 'mechanism.play')}
    </button>
  );
}
