/** Step 0: what do you expect? One tap, never scored; it only makes the answer easier to remember. */
import { useState } from 'react';
import type { MechanismPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';

interface GuessCardProps {
  readonly guess: NonNullable<MechanismPage['guess']>;
  readonly onDone: () => void;
}

export function GuessCard({ guess, onDone }: GuessCardProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div className="guess">
      <p className="guess__label">{words('mechanism.guess')}</p>
      <h2>{guess.question}</h2>
      {chosen === null ? (
        <ul className="guess__options">
          {guess.options.map((option) => (
            <li key={option}>
              <button type="button" className="button" onClick={() => setChosen(option)}>
                {option}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{words('mechanism.guessYours', { answer: chosen })}</p>
          <p>{guess.answer}</p>
        </>
      )}
      <button type="button" className="button button--primary" onClick={onDone}>
        {chosen === null ? words('mechanism.guessSkip') : words('mechanism.next')}
      </button>
    </div>
  );
}
