/** One of the six questions: guess first, then the answer with its badge, the pictures, what they cannot tell, the sources. */
import { useEffect, useRef, useState } from 'react';
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { NotGraded } from '../../atlas/evidence/NotGraded.tsx';
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { EvidenceQuestionPage } from '../../atlas/pages/Page.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { GuessForm, type Guess } from './GuessForm.tsx';
import { PlotDefs } from './plots/PlotDefs.tsx';
import { YARDS } from './YardSwitch.tsx';

export function QuestionRoom({ page }: { readonly page: EvidenceQuestionPage }) {
  // Another question starts with a guess of its own.
  return <Question key={page.id} page={page} />;
}

function Question({ page }: { readonly page: EvidenceQuestionPage }) {
  const words = useWords();
  const dispatch = useDispatch();
  const hydrated = useHydrated();
  const level = useAtlas((state) => state.keys.lv);
  const found = useRef<HTMLDivElement>(null);
  const [guess, setGuess] = useState<Guess | undefined>();
  // Whoever was sent to a picture has come to see it.
  const [sent, setSent] = useState(false);
  const shown = guess !== undefined || sent;
  const number = page.questions.findIndex(({ id }) => id === page.id);
  const next = page.questions[number + 1];

  useEffect(() => {
    if (!/^#fig-[a-z]+$/.test(location.hash)) return;
    setSent(true);
  }, []);
  useEffect(() => {
    if (sent) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [sent]);
  useEffect(() => {
    if (guess === undefined) return;
    // Focus alone would bring the nearest edge of this long part into a small frame, which is its end.
    found.current?.focus({ preventScroll: true });
    found.current?.scrollIntoView({ block: 'start' });
  }, [guess]);

  const guessed = (answer: Guess): void => {
    const yard = page.id === 'experts' ? YARDS.find((one) => one === answer) : undefined;
    if (yard !== undefined) dispatch({ type: 'keysChosen', keys: { yard } });
    setGuess(answer);
  };

  return (
    <article className="article article--wide evidence" data-question={page.id}>
      <PlotDefs />
      <header className="article__header">
        <p className="evidence__count">
          <RoomLink to={{ kind: 'evidence' }}>{words('evidence.all')}</RoomLink> · {words('evidence.count', { number: number + 1 })}
        </p>
        <h1>{page.title}</h1>
        <p className="lead">
          <Prose text={page.lead} />
        </p>
      </header>
      {hydrated && !shown ? <GuessForm guess={page.guess} onDone={guessed} /> : null}
      {hydrated && !shown ? null : (
        <div className={hydrated ? 'evidence__found' : 'evidence__found static-only'} ref={found} tabIndex={-1} data-testid="evidence-found">
          <section id="answer" className="evidence__answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading">{words('evidence.answer')}</h2>
            <Said guess={guess} options={page.guess.options} />
            <p className="lead">
              <Prose text={page.answer} />
            </p>
            <p>{page.badge ? <EvidenceBadge badge={page.badge} /> : <NotGraded why={words(`evidence.notGraded.${page.id as 'safety'}`)} />}</p>
            {page.student.length > 0 ? (
              <TwoLevel
                level={level}
                studentLabel={words('level.studentDetails')}
                plain={null}
                student={page.student.map((text) => (
                  <p key={text} className="evidence__student">
                    <Prose text={text} />
                  </p>
                ))}
              />
            ) : null}
          </section>
          {page.figures.map((figure) => (
            <FigureBlock key={figure.id} figure={figure} sources={page.sources} guesses={typeof guess === 'object' && guess !== null ? guess : {}} />
          ))}
          <section id="cannot-tell" className="evidence__limits" aria-labelledby="cannot-heading">
            <h2 id="cannot-heading">{words('evidence.cannotTell')}</h2>
            <p>
              <Prose text={page.cannotTell} />
            </p>
          </section>
          <section id="sources" aria-labelledby="sources-heading">
            <h2 id="sources-heading">{words('reading.sources')}</h2>
            <SourceList sources={page.sources} />
          </section>
        </div>
      )}
      <nav className="evidence__onward" aria-label={words('evidence.next')}>
        {next ? (
          <RoomLink to={{ kind: 'evidence-question', id: next.id }} className="button button--primary">
            {words('evidence.next')}: {next.title}
          </RoomLink>
        ) : (
          <RoomLink to={{ kind: 'expect' }} className="button button--primary">
            {words('nav.expect')}
          </RoomLink>
        )}
      </nav>
    </article>
  );
}

function Said({ guess, options }: { readonly guess: Guess | undefined; readonly options: EvidenceQuestionPage['guess']['options'] }) {
  const words = useWords();
  if (guess === undefined || guess === null) return null;
  const answer = typeof guess === 'string' ? (options.find(({ id }) => id === guess)?.label ?? guess) : options.map(({ id, label }) => `${guess[id] ?? 0} ${label}`).join(', ');
  return <p className="evidence__said">{words('evidence.yours', { answer })}</p>;
}
