/** The running sitting. Progress is kept at the moment of each answer, so that leaving loses nothing. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StudyPage } from '../../atlas/pages/Page.ts';
import type { QuizKind } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import type { PinPlace } from '../../atlas/state/StageTask.ts';
import { reviewed } from '../../atlas/study/schedule.ts';
import { nearestPlace, scorePlacement, type PlacementScore, type StudyGrade } from '../../atlas/study/scorePlacement.ts';
import type { StudyBody, StudyItem } from '../../atlas/study/StudyItem.ts';
import { withAnswer, type Confidence } from '../../atlas/study/StudyProgress.ts';
import { answered, currentItem } from '../../atlas/study/StudySession.ts';
import { NameQuestion } from './NameQuestion.tsx';
import { placingFrame } from './placingFrame.ts';
import { PlaceQuestion } from './PlaceQuestion.tsx';
import { Sureness } from './Sureness.tsx';
import { beginSitting, heldSitting, holdSitting, type Sitting } from './sittings.ts';
import { keepProgress, type Study } from './study.ts';
import { SittingOver } from './SittingOver.tsx';
import { VerdictCard, type Given } from './VerdictCard.tsx';

interface QuizProps {
  readonly name: string;
  readonly kinds: readonly QuizKind[];
  /** 0 draws one from the clock. */
  readonly seed: number;
  readonly page: StudyPage;
  readonly body: StudyBody;
  readonly study: Study;
  readonly now: () => number;
}

export function Quiz({ name, kinds, seed, page, body, study, now }: QuizProps) {
  const dispatch = useDispatch();
  const begin = useCallback(
    () => beginSitting({ kinds, places: body.places, progress: study.progress, seed: seed || Math.floor(now()) % 0xffff_fffb, now: now() }),
    [kinds, body, study.progress, seed, now],
  );
  const [sitting, setSitting] = useState<Sitting>(() => heldSitting(name) ?? begin());
  const [given, setGiven] = useState<Given | null>(null);
  const [sure, setSure] = useState<Confidence | null>(null);
  const flat = useAtlas((state) => state.phase === 'flat');
  const frame = useMemo(() => placingFrame(body, flat), [body, flat]);
  // As the stage has it; measured in the frame's own size.
  const pin = useAtlas((state) => state.task?.pin ?? null);
  const asked = given ? given.item : currentItem(sitting.session);
  const number = sitting.session.asked.length + (given ? 0 : 1);
  const since = useRef(0);

  useEffect(() => {
    if (!given) since.current = now();
  }, [given, number, now]);
  useEffect(() => {
    if (!asked) dispatch({ type: 'taskSet', task: null });
    else if (given) dispatch({ type: 'taskSet', task: { lit: asked, takesPin: false, pin: given.pin } });
    else dispatch({ type: 'taskSet', task: { lit: asked.kind === 'name' ? asked : null, takesPin: asked.kind === 'place', pin: null } });
    // A pin of the live body means nothing on paper, so a change of picture takes it away.
  }, [dispatch, asked, given, flat]);
  useEffect(() => () => dispatch({ type: 'taskSet', task: null }), [dispatch]);

  const answer = (item: StudyItem, grade: StudyGrade, more: { readonly chosen?: string; readonly score?: PlacementScore; readonly pin?: PinPlace }): void => {
    const at = now();
    const before = study.progress.cards.find(({ kind, code }) => kind === item.kind && code === item.code);
    const entry = { at, kind: item.kind, code: item.code, grade, mm: more.score?.mm ?? null, sure };
    keepProgress(withAnswer(study.progress, reviewed(before, item, grade, at), entry));
    const right = grade !== 'again';
    const next = { ...sitting, session: answered(sitting.session, right), right: sitting.right + (right ? 1 : 0) };
    holdSitting(name, next);
    setSitting(next);
    setGiven({ item, right, chosen: more.chosen ?? null, score: more.score ?? null, pin: more.pin ?? null });
  };
  const nameChosen = (item: StudyItem, chosen: string): void => answer(item, chosen !== item.code ? 'again' : sure === 'guess' ? 'hard' : 'good', { chosen });
  const placed = (item: StudyItem, at: PinPlace): void => {
    const measured = frame.toBody(at);
    const truth = nearestPlace(measured, frame.body.places.filter(({ code, side }) => code === item.code && side === item.side));
    if (!truth) return;
    const score = scorePlacement(measured, truth, frame.body, page.tolerance, now() - since.current);
    answer(item, score.grade, { score, pin: at });
  };
  const restart = (): void => {
    holdSitting(name, null);
    setSitting(begin());
  };

  if (!asked) return <SittingOver sitting={sitting} onAgain={restart} />;
  return (
    <div className="quiz__item" data-testid="item" data-kind={asked.kind} data-code={asked.code} data-side={asked.side} data-number={number}>
      {given ? (
        <VerdictCard given={given} page={page} onNext={() => { setGiven(null); setSure(null); }} />
      ) : asked.kind === 'name' ? (
        <NameQuestion key={number} item={asked} number={number} seed={sitting.seed} body={body} onChoose={(chosen) => nameChosen(asked, chosen)} />
      ) : (
        <PlaceQuestion key={number} item={asked} number={number} body={frame.body} pin={pin && frame.toBody(pin)} onMove={(to) => dispatch({ type: 'pinSet', pin: frame.toPaper(to) })} onConfirm={() => pin && placed(asked, pin)} />
      )}
      {given ? null : <Sureness value={sure} onChange={setSure} />}
    </div>
  );
}
