/** The study home: what is due, the quizzes, what is known, and the way to carry it to another device. No streaks, no points. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { StudyPage } from '../../atlas/pages/Page.ts';
import { QUIZ_KINDS } from '../../atlas/route/Route.ts';
import { summarise } from '../../atlas/study/summarise.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { MemoryList } from './MemoryList.tsx';
import { ProgressFile } from './ProgressFile.tsx';
import { PointLinks, StudyNotes } from './StudyNotes.tsx';
import { useStudy } from './study.ts';

export function LearnRoom({ page, now = Date.now }: { readonly page: StudyPage; readonly now?: () => number }) {
  const words = useWords();
  const hydrated = useHydrated();
  const study = useStudy();
  const summary = summarise(study.progress, Object.keys(page.places), hydrated ? now() : 0);
  return (
    <article className="article learn" data-testid="learn">
      <header className="article__header">
        <h1>{words('learn.title')}</h1>
        <p className="lead">{words('learn.lead')}</p>
      </header>
      <StudyNotes study={study} />
      {hydrated && study.phase === 'ready' ? (
        <section className="card learn-today" aria-labelledby="learn-today">
          <h2 id="learn-today">{words('learn.today')}</h2>
          <p data-testid="due">
            {summary.due.length === 0 ? words('learn.nothingDue') : `${words('learn.due', { count: summary.due.length })} · ${words('learn.minutes', { count: summary.minutes })}`}
          </p>
          <RoomLink to={{ kind: 'quiz', quiz: 'name' }} keys={{ mix: true }} className="button button--primary" testId="today">
            {words('learn.start')}
          </RoomLink>
        </section>
      ) : null}
      <section aria-labelledby="learn-quizzes">
        <h2 id="learn-quizzes">{words('learn.quizHeading')}</h2>
        <ul className="cards learn-tiles">
          {QUIZ_KINDS.map((quiz) => (
            <li key={quiz} className="card">
              <h3>
                <RoomLink to={{ kind: 'quiz', quiz }} testId={`quiz-${quiz}`}>
                  {words(`learn.quizzes.${quiz}.title`)}
                </RoomLink>
              </h3>
              <p>{words(`learn.quizzes.${quiz}.line`)}</p>
            </li>
          ))}
        </ul>
        {summary.medianMm === null ? null : (
          <p>
            {words('learn.median', { mm: Math.round(summary.medianMm) })}{' '}
            {summary.medianBeforeMm === null ? null : words('learn.medianBefore', { mm: Math.round(summary.medianBeforeMm) })}
          </p>
        )}
      </section>
      {hydrated && study.phase === 'ready' ? (
        <>
          <MemoryList points={summary.points} />
          <ProgressFile progress={study.progress} />
        </>
      ) : null}
      {hydrated ? null : <PointLinks />}
    </article>
  );
}
