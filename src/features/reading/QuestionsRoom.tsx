/** One page to print: five questions with room for the answers, and the signs that cannot wait for an appointment. */
import { OctagonAlert, Printer } from 'lucide-react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { QuestionsPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

export function QuestionsRoom({ page }: { readonly page: QuestionsPage }) {
  const words = useWords();
  const hydrated = useHydrated();
  return (
    <article className="article questions">
      <header className="article__header">
        <h1>{page.title}</h1>
        <p className="lead">{words('reading.questions.lead')}</p>
        {hydrated ? (
          <p className="no-print">
            <button type="button" className="button button--primary" onClick={() => window.print()}>
              <Icon of={Printer} size={18} /> {words('reading.questions.print')}
            </button>
          </p>
        ) : null}
      </header>
      <ol className="questions__list">
        {page.questions.map((question) => (
          <li key={question}>
            <p>{question}</p>
            <Lines count={2} />
          </li>
        ))}
      </ol>
      <p>{words('reading.questions.mine')}</p>
      <Lines count={1} />
      <p>{words('reading.questions.stop')}</p>
      <Lines count={1} />
      <section className="questions__wait" aria-labelledby="wait-heading">
        <h2 id="wait-heading">
          <Icon of={OctagonAlert} size={22} /> {words('reading.questions.before')}
        </h2>
        <p className="warning__action">{page.emergency.action}</p>
        <ul>
          {page.emergency.groups.flatMap(({ signs }) => signs).map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p className="no-print">
          <RoomLink to={{ kind: 'safety' }}>{words('reading.helpFirst')}</RoomLink>
        </p>
      </section>
      <p className="questions__foot">{words('reading.questions.foot')}</p>
    </article>
  );
}

/** Lines to write on. */
function Lines({ count }: { readonly count: number }) {
  return (
    <span className="questions__lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <span key={line} />
      ))}
    </span>
  );
}
