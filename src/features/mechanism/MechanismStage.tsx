/** Walks through the steps: back, next, jump, and the needle switch. Each step is an address. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { MechanismPage } from '../../atlas/pages/Page.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';
import { GuessCard } from './GuessCard.tsx';
import { StepArticle } from './StepArticle.tsx';

export function MechanismStage({ page }: { readonly page: MechanismPage }) {
  const words = useWords();
  const dispatch = useDispatch();
  const asked = useAtlas((state) => state.keys.step);
  const needle = useAtlas((state) => state.keys.needle);
  const count = page.steps.length;
  const first = page.guess ? 0 : 1;
  const current = Math.min(count, Math.max(first, asked));
  const step = page.steps[current - 1];
  const go = (to: number): void => dispatch({ type: 'keysChosen', keys: { step: Math.min(count, Math.max(first, to)) } });
  return (
    <section className="mechanism-stage" aria-label={words('mechanism.captions')}>
      <div className="mechanism-stage__bar">
        <ol className="ticks" aria-label={words('mechanism.steps')}>
          {page.steps.map((entry, index) => (
            <li key={entry.id}>
              <button type="button" className="tick" aria-current={index + 1 === current ? 'step' : undefined} onClick={() => go(index + 1)} title={entry.title}>
                <span aria-hidden="true">{index + 1}</span>
                <span className="visually-hidden">
                  {words('mechanism.step', { step: index + 1, count })}: {entry.title}
                </span>
              </button>
            </li>
          ))}
        </ol>
        <Segments
          label={words('mechanism.needle')}
          value={needle}
          options={[
            { value: 'real', label: words('mechanism.real') },
            { value: 'sham', label: words('mechanism.sham'), hint: words('mechanism.shamHint') },
          ]}
          onChange={(next) => dispatch({ type: 'keysChosen', keys: { needle: next } })}
          testId="needle-switch"
        />
      </div>
      <div data-testid="captions" aria-live="polite">
        {current === 0 || step === undefined ? (
          page.guess ? <GuessCard guess={page.guess} onDone={() => go(1)} /> : null
        ) : (
          <>
            <p className="mechanism-stage__count">{words('mechanism.step', { step: current, count })}</p>
            {current === count ? <h2 className="mechanism-stage__question">{words('mechanism.question')}</h2> : null}
            <StepArticle step={step} slug={page.slug} sources={page.sources} needle={needle} />
          </>
        )}
      </div>
      <div className="mechanism-stage__moves">
        <button type="button" className="button" onClick={() => go(current - 1)} disabled={current === first}>
          <Icon of={ChevronLeft} /> {words('mechanism.back')}
        </button>
        <button type="button" className="button button--primary" onClick={() => go(current + 1)} disabled={current === count} data-testid="next-step">
          {words('mechanism.next')} <Icon of={ChevronRight} />
        </button>
      </div>
    </section>
  );
}
