/** Step 0: where the message starts, and the reader's own guess beside it. */
import type { MechanismPage } from '../../../atlas/pages/Page.ts';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { GuessCard } from '../GuessCard.tsx';
import { LevelText } from '../LevelText.tsx';
import { isNear, OpeningDrawing } from './OpeningDrawing.tsx';
import { openingWords } from './openingWords.ts';
import { startOf, type Start } from './startOf.ts';
import { useLiveOpening } from './useLiveOpening.ts';

interface OpeningStepProps {
  readonly page: MechanismPage;
  readonly needle: 'real' | 'sham';
  readonly onDone: () => void;
}

/** The picture takes the focus: its keys are heard there. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** Told where a reader comes from nowhere in particular: the point most studied in the loin. */
const EXAMPLE = 'BL23';

const NOWHERE: Start = { road: 'neck', nerve: '' };

export function OpeningStep({ page, needle, onDone }: OpeningStepProps) {
  const words = useWords();
  const asked = useAtlas((state) => state.keys.point);
  const side = useAtlas((state) => state.keys.side);
  const code = asked !== null && page.starts[asked] !== undefined ? asked : EXAMPLE;
  const start = startOf(page.starts[code]);
  const live = useLiveOpening({ code, start: start ?? NOWHERE, needle, near: start !== null && isNear(code, side) });
  if (!start) return page.guess ? <GuessCard guess={page.guess} onDone={onDone} /> : null;
  const text = openingWords(words, code, start);
  return (
    <div className="step" data-step="opening">
      <figure className="step__figure" {...FOCUSABLE}>
        {live ? (
          <div className="step-drawing step-drawing--live" role="img" aria-label={text.caption.student} data-testid="live-opening" />
        ) : (
          <svg className="step-drawing" viewBox="0 0 640 420" role="img" aria-label={text.caption.student} data-needle={needle}>
            <OpeningDrawing code={code} side={side} start={start} needle={needle} />
          </svg>
        )}
        <figcaption className="stage-tags">
          <span className="stage-tag">{text.kind}</span>
          <span className="stage-tag stage-tag--quiet">{words('mechanism.start.unchecked')}</span>
        </figcaption>
      </figure>
      <div className="step__words">
        <h2>{asked === code ? words('mechanism.start.title', { code }) : words('mechanism.start.example', { code })}</h2>
        <div className="step__caption">
          <LevelText text={text.caption} />
        </div>
        {page.guess ? <GuessCard guess={page.guess} onDone={onDone} /> : null}
      </div>
    </div>
  );
}
