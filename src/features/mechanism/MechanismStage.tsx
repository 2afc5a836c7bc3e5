/** Walks through the steps: plays one and stops, goes to any place, swaps the needle. Each step is an address. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { describeBadge } from '../../atlas/evidence/describeBadge.ts';
import type { MechanismPage } from '../../atlas/pages/Page.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { createStageClock } from '../../atlas/drawing/clock/StageClock.ts';
import { StageClockProvider } from '../../atlas/drawing/clock/StageClockContext.tsx';
import { secondsOf } from './drawings/loadDrawings.ts';
import { OpeningStep } from './opening/OpeningStep.tsx';
import { createPlayer } from './player/createPlayer.ts';
import { PlayerBar, type Speed } from './player/PlayerBar.tsx';
import { stageKeys } from './player/stageKeys.ts';
import { StageTop } from './player/StageTop.tsx';
import { StageVoice } from './player/StageVoice.tsx';
import { useFirstSight } from './player/useFirstSight.ts';
import { useMoving } from './player/useMoving.ts';
import { StepArticle } from './StepArticle.tsx';

export function MechanismStage({ page }: { readonly page: MechanismPage }) {
  const words = useWords();
  const dispatch = useDispatch();
  const { step: asked, needle, seed, lv } = useAtlas((state) => state.keys);
  const moving = useMoving();
  const [player] = useState(() => createPlayer(createStageClock(1)));
  const [speed, setSpeed] = useState<Speed>('1');
  const count = page.steps.length;
  /** Step 0 is the common start on the body. */
  const first = 0;
  const current = Math.min(count, Math.max(first, asked));
  const step = page.steps[current - 1];

  /** What the next change of step is for: a button plays the step, the line stays where it was put, an address shows the whole picture. */
  const purpose = useRef<'play' | 'stay' | null>(null);
  const goAndPlay = (to: number): void => {
    const next = Math.min(count, Math.max(first, to));
    if (next === current) return;
    purpose.current = 'play';
    if (moving) player.seek(0);
    dispatch({ type: 'keysChosen', keys: { step: next } });
  };
  const goTo = (to: number, at: number): void => {
    player.seek(at);
    if (to === current) return;
    purpose.current = 'stay';
    dispatch({ type: 'keysChosen', keys: { step: to } });
  };
  const swapNeedle = (): void => dispatch({ type: 'keysChosen', keys: { needle: needle === 'real' ? 'sham' : 'real' } });
  const arrived = useEffectEvent(() => {
    const why = purpose.current;
    purpose.current = null;
    if (!moving || why === null) player.seek(1);
    else if (why === 'play') player.play();
  });
  useEffect(() => arrived(), [current]);
  useEffect(() => {
    player.setSeconds(secondsOf(page.slug, step?.id ?? '') / Number(speed));
  }, [player, page.slug, step, speed]);
  useEffect(() => {
    if (!moving) player.seek(1);
  }, [player, moving]);
  useEffect(() => () => player.pause(), [player]);
  useEffect(() => {
    // Paper shows the whole picture.
    const whole = (): void => player.seek(1);
    addEventListener('beforeprint', whole);
    return () => removeEventListener('beforeprint', whole);
  }, [player]);
  const section = useRef<HTMLElement>(null);
  useFirstSight(section, moving, player.play);

  const caption = step ? `${words('mechanism.step', { step: current, count })}: ${step.title}. ${step.caption[lv]} ${step.badge ? describeBadge(step.badge, words).sentence : ''}` : (page.guess?.question ?? '');
  const shamState = step && step.sham !== 'none' ? `${words(`mechanism.shamStates.${step.sham}`)} ${step.shamWords ?? ''}` : '';
  return (
    // The keys are a shortcut for buttons that stand inside; the section itself is no control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={section}
      className="mechanism-stage"
      aria-label={words('mechanism.captions')}
      onKeyDown={stageKeys({
        toggle: () => (player.state === 'playing' ? player.pause() : moving ? player.play() : undefined),
        back: () => goAndPlay(current - 1),
        next: () => goAndPlay(current + 1),
        swapNeedle,
      })}
    >
      <StageTop page={page} current={current} needle={needle} onStep={goAndPlay} />
      <StageClockProvider clock={moving ? player.clock : null}>
        <div data-testid="captions">
          {current === 0 || step === undefined ? (
            <OpeningStep page={page} needle={needle} onDone={() => goAndPlay(1)} />
          ) : (
            <StepArticle step={step} slug={page.slug} sources={page.sources} needle={needle} seed={seed} last={current === count} stage />
          )}
        </div>
      </StageClockProvider>
      <PlayerBar player={moving ? player : null} step={current} first={first} count={count} speed={speed} onSpeed={setSpeed} onStep={goAndPlay} onGo={goTo} />
      <StageVoice player={moving ? player : null} step={caption} needle={`${words(needle === 'real' ? 'mechanism.realNow' : 'mechanism.shamNow')} ${needle === 'sham' ? shamState : ''}`} />
    </section>
  );
}
