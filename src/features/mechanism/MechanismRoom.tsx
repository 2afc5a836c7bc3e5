/** One mechanism, step by step: a still picture, the caption, how sure anyone is, and what a sham needle did. */
import type { ReactNode } from 'react';
import { ArrowLeft, ChartColumn, MessageCircleQuestionMark, PersonStanding } from 'lucide-react';
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { MechanismPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { LevelText } from './LevelText.tsx';
import { MechanismStage } from './MechanismStage.tsx';
import { StepArticle } from './StepArticle.tsx';

export function MechanismRoom({ page }: { readonly page: MechanismPage }) {
  const words = useWords();
  const hydrated = useHydrated();
  const point = useAtlas((state) => state.keys.point);
  return (
    <article className="mechanism" data-mechanism={page.slug}>
      <header className="mechanism__header">
        <div className="mechanism__title">
          {point === null ? null : (
            <RoomLink to={{ kind: 'point', code: point }} className="button">
              <Icon of={ArrowLeft} size={18} /> <span aria-hidden="true">{point}</span>
              <span className="visually-hidden">{words('mechanism.backToPoint', { code: point })}</span>
            </RoomLink>
          )}
          <h1>{page.title}</h1>
        </div>
        <LevelText text={page.oneLine} className="lead" />
        <dl className="grades">
          <Grade label={words('mechanism.happens')} grade={page.grades.happens.grade} />
          <Grade label={words('mechanism.explains')} grade={page.grades.explains.grade} />
        </dl>
      </header>
      {hydrated ? (
        <MechanismStage page={page} />
      ) : (
        <ol className="static-steps">
          {page.steps.map((step, index) => (
            <li key={step.id} id={`step-${index + 1}`}>
              <StepArticle step={step} slug={page.slug} sources={page.sources} needle="real" />
            </li>
          ))}
        </ol>
      )}
      <nav className="mechanism__ways" aria-label={words('mechanism.ways')}>
        <RoomLink to={point === null ? { kind: 'home' } : { kind: 'point', code: point }} className="button" testId="to-body">
          <Icon of={PersonStanding} size={18} /> {point === null ? words('mechanism.toBody') : words('mechanism.toPoint', { code: point })}
        </RoomLink>
        <RoomLink to={{ kind: 'evidence' }} className="button" testId="to-figures">
          <Icon of={ChartColumn} size={18} /> {words('mechanism.toFigures')}
        </RoomLink>
        {page.claims.length === 0 ? null : (
          <a href="#claims" className="button">
            <Icon of={MessageCircleQuestionMark} size={18} /> {words('mechanism.claimsCount', { count: page.claims.length })}
          </a>
        )}
      </nav>
      <div className="mechanism__after">
        <AfterSection heading={words('mechanism.claims')} id="claims">
          {page.claims.length === 0 ? <p>{words('mechanism.claimsNone')}</p> : null}
          <ul>
            {page.claims.map(({ id, title }) => (
              <li key={id}>
                <RoomLink to={{ kind: 'claim', id }}>{title}</RoomLink>
              </li>
            ))}
          </ul>
        </AfterSection>
        <AfterSection heading={words('mechanism.figures')} id="figures">
          {page.figures.length === 0 ? <p>{words('mechanism.figuresNone')}</p> : null}
          <ul>
            {page.figures.map(({ id, question, title }) => (
              <li key={id}>
                <RoomLink to={{ kind: 'evidence-question', id: question }} anchor={id}>
                  {title}
                </RoomLink>
              </li>
            ))}
            <li>
              <RoomLink to={{ kind: 'evidence-question', id: 'sham' }}>{words('mechanism.shamPicture')}</RoomLink>
            </li>
          </ul>
        </AfterSection>
        {(['happens', 'explains'] as const).map((which) => (
          <AfterSection key={which} heading={words(`grade.${which}`)} id={`grade-${which}`}>
            <p>
              <strong>{words(`grade.${page.grades[which].grade as 'likely'}`)}</strong>
            </p>
            <LevelText text={page.grades[which].text} />
          </AfterSection>
        ))}
        <AfterSection heading={words('mechanism.whatSham')} id="sham">
          <LevelText text={page.sham} />
          <p className="sheet-section__aside">{words('mechanism.shamHint')}</p>
        </AfterSection>
        <AfterSection heading={words('mechanism.timing')} id="timing">
          <LevelText text={page.timing} />
        </AfterSection>
        <AfterSection heading={words('mechanism.controversy')} id="controversy">
          <LevelText text={page.controversy} />
        </AfterSection>
        <AfterSection heading={words('mechanism.open')} id="open">
          <ul>
            {page.open.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </AfterSection>
        <AfterSection heading={words('reading.sources')} id="sources">
          <SourceList sources={page.sources} />
        </AfterSection>
        <nav aria-label={words('mechanism.otherIdeas')} className="other-ideas">
          <h2>{words('mechanism.otherIdeas')}</h2>
          <ul>
            {page.neighbours.map(({ slug, title }) => (
              <li key={slug}>
                <RoomLink to={{ kind: 'mechanism', slug }} keys={point === null ? {} : { point }}>
                  {title}
                </RoomLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </article>
  );
}

function Grade({ label, grade }: { readonly label: string; readonly grade: string }) {
  const words = useWords();
  return (
    <div className="grade">
      <dt>{label}</dt>
      <dd>{words(`grade.${grade as 'likely'}`)}</dd>
    </div>
  );
}

function AfterSection({ heading, id, children }: { readonly heading: string; readonly id: string; readonly children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
