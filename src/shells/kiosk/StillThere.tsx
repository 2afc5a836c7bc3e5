/** "Still reading?" One large button, and a ring that shows how long it waits for an answer. */
import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/WordsContext.tsx';
import { ASKING_MS } from './idleStep.ts';

const LENGTH = 100;

export function StillThere({ seconds, onStay }: { readonly seconds: number; readonly onStay: () => void }) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    // Any touch stays, wherever it falls; the button says so and serves the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <div className="still" role="alertdialog" onClick={onStay} onPointerUp={() => setTimeout(onStay, 80)} aria-modal="true" aria-labelledby="still-title" aria-describedby="still-line" data-testid="still">
      <div className="still__box">
        <div className="still__words">
          <h2 id="still-title">{words('kiosk.still')}</h2>
          <p id="still-line">{words('kiosk.stillLine')}</p>
        </div>
        <svg className="still__ring" viewBox="0 0 40 40" role="img" aria-label={words('kiosk.seconds', { count: seconds })}>
          <circle cx="20" cy="20" r="17" pathLength={LENGTH} className="still__track" />
          <circle cx="20" cy="20" r="17" pathLength={LENGTH} className="still__left" strokeDasharray={`${(seconds * 1000 * LENGTH) / ASKING_MS} ${LENGTH}`} transform="rotate(-90 20 20)" />
          <text x="20" y="25" textAnchor="middle" className="still__number">
            {seconds}
          </text>
        </svg>
        <button ref={button} type="button" className="button button--primary" data-testid="stay">
          {words('kiosk.stillYes')}
        </button>
      </div>
    </div>
  );
}
