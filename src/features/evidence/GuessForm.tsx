/** The reader commits to a guess, or skips it: arrays are filled with a slider, other questions take one tap. */
import { useId, useState } from 'react';
import type { EvidenceQuestionPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { PeopleArray } from '../../ui/parts/people/PeopleArray.tsx';

/** What was guessed: a number for each group, or the id of an answer; null where it was skipped. */
export type Guess = Readonly<Record<string, number>> | string | null;

interface GuessFormProps {
  readonly guess: EvidenceQuestionPage['guess'];
  readonly onDone: (guess: Guess) => void;
}

/** Sliders start in the middle, where they suggest nothing. */
const START = 50;

export function GuessForm({ guess, onDone }: GuessFormProps) {
  const words = useWords();
  const heading = useId();
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>(() => Object.fromEntries(guess.options.map(({ id }) => [id, START])));
  return (
    <section className="evidence-guess" aria-labelledby={heading}>
      <p className="guess__label">{words('evidence.guess')}</p>
      <h2 id={heading}>{guess.question}</h2>
      {guess.kind === 'arrays' ? (
        <>
          <div className="arrays arrays--guess">
            {guess.options.map(({ id, label }) => (
              <label key={id} className="arrays__one">
                <span className="arrays__label">{label}</span>
                <PeopleArray row={id} count={0} paint="dots" guess={counts[id] ?? START} />
                <input type="range" min="0" max="100" step="1" value={counts[id] ?? START} aria-label={words('evidence.slider', { label })} onChange={(event) => setCounts({ ...counts, [id]: Number(event.target.value) })} />
                <output className="arrays__count">
                  <strong>{counts[id]}</strong> {words('evidence.of100')}
                </output>
              </label>
            ))}
          </div>
          <p className="evidence-guess__moves">
            <button type="button" className="button button--primary" onClick={() => onDone(counts)}>
              {words('evidence.show')}
            </button>
            <button type="button" className="button" onClick={() => onDone(null)}>
              {words('evidence.skip')}
            </button>
          </p>
        </>
      ) : (
        <ul className="guess__options">
          {guess.options.map(({ id, label }) => (
            <li key={id}>
              <button type="button" className="button" onClick={() => onDone(id)}>
                {label}
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="button button--quiet" onClick={() => onDone(null)}>
              {words('evidence.skip')}
            </button>
          </li>
        </ul>
      )}
      <p className="plot__aside">{words('evidence.guessWhy')}</p>
    </section>
  );
}
