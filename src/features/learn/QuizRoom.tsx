/** One quiz: asks, hears, says what was right and why, and goes on. The body beside it shows what the question means. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { StudyPage } from '../../atlas/pages/Page.ts';
import { QUIZ_KINDS, roomOf, type QuizKind } from '../../atlas/route/Route.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { Quiz } from './Quiz.tsx';
import { PointLinks, StudyNotes } from './StudyNotes.tsx';
import { useStudy } from './study.ts';

export function QuizRoom({ page, now = Date.now }: { readonly page: StudyPage; readonly now?: () => number }) {
  const words = useWords();
  const hydrated = useHydrated();
  const study = useStudy();
  const quiz = useAtlas((state): QuizKind => {
    const room = roomOf(state.route);
    return room.kind === 'quiz' ? room.quiz : 'name';
  });
  const mixed = useAtlas((state) => state.keys.mix);
  const seed = useAtlas((state) => state.keys.seed);
  return (
    <section className="sheet quiz" aria-labelledby="quiz-title" data-testid="quiz" data-phase={hydrated ? study.phase : 'waiting'}>
      <header className="sheet__header">
        <p>
          <RoomLink to={{ kind: 'learn' }}>{words('learn.home')}</RoomLink>
        </p>
        <h1 id="quiz-title">{mixed ? words('learn.today') : words(`learn.quizzes.${quiz}.title`)}</h1>
        {mixed ? null : <p className="lead">{words(`learn.quizzes.${quiz}.line`)}</p>}
      </header>
      <StudyNotes study={study} />
      {hydrated && study.phase === 'waiting' ? <p role="status">{words('learn.waiting')}</p> : null}
      {hydrated && study.phase === 'ready' && study.body ? (
        <Quiz key={`${quiz} ${mixed} ${seed}`} name={`${quiz} ${mixed} ${seed}`} kinds={mixed ? QUIZ_KINDS : [quiz]} seed={seed} page={page} body={study.body} study={study} now={now} />
      ) : null}
      {hydrated ? null : <PointLinks />}
    </section>
  );
}
