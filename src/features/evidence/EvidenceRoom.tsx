/** The evidence room: six questions to guess at, their answers folded so that nothing is given away, the largest trial in words. */
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { NotGraded } from '../../atlas/evidence/NotGraded.tsx';
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { ArticleSection, EvidencePage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';
import { QuestionIcon } from './QuestionIcon.tsx';

export function EvidenceRoom({ page }: { readonly page: EvidencePage }) {
  const words = useWords();
  const asked = new Set<string>(page.questions.map(({ id }) => id));
  return (
    <article className="article article--wide evidence" data-article="evidence">
      <header className="article__header">
        <h1>{page.title}</h1>
        {page.lead.map((paragraph) => (
          <p key={paragraph} className="lead">
            <Prose text={paragraph} />
          </p>
        ))}
      </header>
      <ol className="questions">
        {page.questions.map(({ id, title, answer, badge }) => (
          <li key={id} id={id} className="question-card" tabIndex={-1}>
            <QuestionIcon id={id} />
            <div className="question-card__words">
              <h2>{title}</h2>
              <p>
                <RoomLink to={{ kind: 'evidence-question', id }} className="button">
                  {words('evidence.seePicture')}
                </RoomLink>
              </p>
              <details>
                <summary>{words('evidence.answerFolded')}</summary>
                <p>
                  <Prose text={answer} />
                </p>
                <p>{badge ? <EvidenceBadge badge={badge} /> : <NotGraded why={words(`evidence.notGraded.${id as 'safety'}`)} />}</p>
              </details>
            </div>
          </li>
        ))}
      </ol>
      {page.sections
        .filter(({ id }) => !asked.has(id))
        .map((section) => (
          <Words key={section.id} section={section} page={page} />
        ))}
      <section aria-labelledby="sources-heading" id="sources">
        <h2 id="sources-heading">{words('reading.sources')}</h2>
        <SourceList sources={page.sources} />
      </section>
    </article>
  );
}

function Words({ section, page }: { readonly section: ArticleSection; readonly page: EvidencePage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const said = (texts: readonly string[]) =>
    texts.map((text, index) => (
      <p key={text}>
        <Prose text={text} /> {index === texts.length - 1 ? <Cites ids={section.sources} all={page.sources} /> : null}
      </p>
    ));
  return (
    <section id={section.id} aria-labelledby={`${section.id}-heading`}>
      <details>
        <summary>
          <h2 id={`${section.id}-heading`}>{section.heading}</h2>
        </summary>
        {section.badge ? (
          <p>
            <EvidenceBadge badge={section.badge} />
          </p>
        ) : null}
        <TwoLevel level={level} studentLabel={words('level.studentDetails')} plain={said(section.plain)} student={said(section.student)} />
      </details>
    </section>
  );
}
