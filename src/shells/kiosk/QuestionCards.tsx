/** The home state: six questions. Without script, six links to the pages that answer them. */
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { printRoute } from '../../atlas/route/printRoute.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { QUESTIONS, type Question } from './questions.ts';

export function QuestionCards({ onAsk }: { readonly onAsk: (question: Question) => void }) {
  const words = useWords();
  const hydrated = useHydrated();
  const { root, languagePrefix } = useSite();
  return (
    <>
      <ul className="kiosk-cards">
        {QUESTIONS.map((question) => (
          <li key={question.id}>
            <button type="button" className="kiosk-card" data-question={question.id} data-testid={`question-${question.id}`} onClick={() => onAsk(question)}>
              <Icon of={question.icon} size={40} />
              <span className="kiosk-card__title">{words(`kiosk.questions.${question.id}`)}</span>
              <span className="kiosk-card__line">{words(`kiosk.answers.${question.id}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hydrated ? null : (
        <nav className="static-only kiosk__plain" aria-label={words('kiosk.title')}>
          <p>{words('kiosk.withoutScript')}</p>
          <ul>
            {QUESTIONS.map(({ id, room }) => (
              <li key={id}>
                <a href={`${root}${languagePrefix}${printRoute(room)}` || './'}>{words(`kiosk.questions.${id}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
