/** Three steps to a place, each with its picture. With a body on the stage, touching a picture shows that step there. */
import type { Finding } from '../../atlas/finding/Finding.ts';
import { useFindingWords } from '../../atlas/finding/useFindingWords.ts';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import type { PointRow } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { FindingPicture } from '../../scene/plates/FindingPicture.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { useStageGuide } from './useStageGuide.ts';

interface FindStepListProps {
  readonly point: PointRow;
  readonly finding: Finding;
  /** Our own words for the steps; without them the rule itself speaks. */
  readonly texts?: readonly string[];
  /** The static page holds the steps twice, the pictures once. */
  readonly again?: boolean;
}

export function FindStepList({ point, finding, texts = [], again = false }: FindStepListProps) {
  const words = useWords();
  const say = useFindingWords();
  const hydrated = useHydrated();
  const { guide, show } = useStageGuide(point.code);
  // A tender spot has no place that could be shown.
  const showable = hydrated && point.placed;
  const count = Math.max(texts.length, finding.steps.length);
  return (
    <ol className={again && !hydrated ? 'steps' : 'steps steps--drawn'}>
      {Array.from({ length: count }, (_, index) => {
        const step = finding.steps[index];
        const rule = step ? say(step.words) : '';
        const shown = guide?.step === index && guide.finding?.place === finding.place;
        return (
          <li key={index} data-shown={shown || undefined}>
            {step === undefined || (again && !hydrated) ? null : showable ? (
              <button
                type="button"
                className="steps__picture"
                aria-pressed={shown}
                data-testid={`find-step-${index + 1}${finding.place === 'remark' ? '-second' : ''}`}
                onClick={() => show(shown ? null : { finding, step: index, rings: [] })}
              >
                <FindingPicture finding={finding} point={point} step={step} label={null} />
                <span className="visually-hidden">{`${words('finding.show', { n: index + 1 })}: ${rule}`}</span>
              </button>
            ) : (
              <span className="steps__picture">
                <FindingPicture finding={finding} point={point} step={step} label={rule} />
              </span>
            )}
            <p>
              <Prose text={texts[index] ?? rule} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
