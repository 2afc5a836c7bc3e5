/**
 * The words of a step. What names a structure of the picture is tinted like it, and pointing at either lights both. Which tones the
 * picture has is read from the picture itself, so that no word is tinted that has nothing to show.
 */
import { useLayoutEffect, useRef, useState, type PointerEvent } from 'react';
import type { CaptionPart, MechanismStepView } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';

const NONE: ReadonlySet<string> = new Set();

export function Caption({ step, needle }: { readonly step: MechanismStepView; readonly needle: 'real' | 'sham' }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(NONE);
  useLayoutEffect(() => {
    const drawing = box.current?.closest('.step')?.querySelector('.step-drawing');
    const tones = [...step.tinted.plain, ...step.tinted.student].flatMap(({ tone }) => (tone !== null && drawing?.querySelector(`.tone-${tone}`) ? [tone] : []));
    setShown(new Set(tones));
  }, [step, needle]);
  const tinted = (parts: readonly CaptionPart[]) => (
    <p>
      {parts.map(({ text, tone }, index) =>
        tone !== null && shown.has(tone) ? (
          <span key={index} className={`tint tone-${tone}`} data-tone={tone}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
  return (
    <div className="step__caption" ref={box}>
      <TwoLevel level={level} studentLabel={words('level.studentDetails')} plain={tinted(step.tinted.plain)} student={tinted(step.tinted.student)} />
    </div>
  );
}

/** Lights what the pointer is on, word and picture alike: only class names change, React draws nothing. */
export function lightTogether({ currentTarget: step, target }: PointerEvent<HTMLElement>): void {
  const words = [...step.querySelectorAll<HTMLElement>('[data-tone]')].map(({ dataset }) => dataset['tone'] ?? '');
  const tone = words.find((one) => (target as Element).closest(`.tone-${one}`) !== null);
  if (step.dataset['lit'] === tone) return;
  for (const lit of step.querySelectorAll('.tone-lit')) lit.classList.remove('tone-lit');
  if (tone === undefined) delete step.dataset['lit'];
  else {
    step.dataset['lit'] = tone;
    for (const one of step.querySelectorAll(`.tone-${tone}`)) if (!one.parentElement?.closest(`.tone-${tone}`)) one.classList.add('tone-lit');
  }
}
