/** One step: picture, caption, badge, species, clock, numbers and the sources behind them. */
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import type { CitationView, MechanismStepView } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';
import { Caption, lightTogether } from './Caption.tsx';
import { StageTags } from './player/StageTags.tsx';
import { StepDrawing } from './StepDrawing.tsx';

interface StepArticleProps {
  readonly step: MechanismStepView;
  readonly slug: string;
  readonly sources: readonly CitationView[];
  readonly needle: 'real' | 'sham';
  readonly seed?: number;
  /** On the stage the picture takes the focus: its keys are heard there. */
  readonly stage?: boolean;
  /** The step that answers what every stage is asked. */
  readonly last?: boolean;
}

export function StepArticle({ step, slug, sources, needle, seed = 0, stage = false, last = false }: StepArticleProps) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  return (
    <div className="step" data-step={step.id} onPointerOver={lightTogether}>
      <figure className="step__figure" {...(stage ? { tabIndex: 0 } : {})}>
        <StepDrawing key={step.id} slug={slug} step={step} needle={needle} seed={seed} />
        <StageTags step={step} />
      </figure>
      <div className="step__words">
        {last ? <p className="mechanism-stage__question">{words('mechanism.question')}</p> : null}
        <h2>{step.title}</h2>
        <Caption step={step} needle={needle} />
        {step.badge ? <EvidenceBadge badge={step.badge} /> : null} <Unchecked when={!step.checked} />
        {step.sham === 'none' ? null : (
          <p className="step__sham" data-sham={step.sham} hidden={needle === 'real'}>
            <strong>{words(`mechanism.shamStates.${step.sham}`)}</strong> {step.shamWords}
          </p>
        )}
        {step.numbers.length > 0 ? (
          <TwoLevel
            level={level}
            studentLabel={words('mechanism.numbers')}
            plain={null}
            student={
              <details className="fold">
                <summary>{words('mechanism.numbers')}</summary>
                <ul className="facts">
                  {step.numbers.map((number) => (
                    <li key={number.what}>
                      {number.what}: {number.value} <Unchecked when={!number.checked} /> <Cites ids={number.sources} all={sources} />
                    </li>
                  ))}
                </ul>
              </details>
            }
          />
        ) : null}
        <p className="step__cites">
          <Cites ids={step.sources} all={sources} />
        </p>
        <details className="fold">
          <summary>{words('mechanism.picture')}</summary>
          <p>{step.picture}</p>
        </details>
      </div>
    </div>
  );
}
