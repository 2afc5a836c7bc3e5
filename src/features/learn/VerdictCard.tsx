/** After an answer: a word with a mark, how far off, why in few words, the way to see it, and the next question. */
import { useEffect, useRef } from 'react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import type { StudyPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import type { PinPlace } from '../../atlas/state/StageTask.ts';
import type { PlacementScore } from '../../atlas/study/scorePlacement.ts';
import type { StudyItem } from '../../atlas/study/StudyItem.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { sayWhy } from './sayWhy.ts';

export interface Given {
  readonly item: StudyItem;
  readonly right: boolean;
  readonly chosen: string | null;
  readonly score: PlacementScore | null;
  readonly pin: PinPlace | null;
}

const MARKS = { right: '✓', wrong: '✗', 'spot-on': '✓', close: '✓', near: '≈', 'not-yet': '✗' } as const;

export function VerdictCard({ given, page, onNext }: { readonly given: Given; readonly page: StudyPage; readonly onNext: () => void }) {
  const words = useWords();
  const { data } = useSite();
  const units = useAtlas((state) => state.keys.u);
  const next = useRef<HTMLButtonElement>(null);
  const { item, score, chosen } = given;
  const names = data.points.find(({ code }) => code === item.code)?.names;
  const verdict = score ? score.verdict : given.right ? 'right' : 'wrong';
  const place = page.places[item.code] ?? '';
  useEffect(() => next.current?.focus(), []);
  const error = (): string => {
    if (!score) return '';
    const [mm, cun] = [Math.round(score.mm), score.cun.toFixed(1)];
    return units === 'mm' ? words('learn.error', { mm }) : units === 'cun' ? words('learn.errorCun', { cun }) : words('learn.errorBoth', { mm, cun });
  };
  return (
    <div className="quiz__verdict" data-verdict={verdict} data-testid="verdict">
      <div role="status">
        <p className="quiz__word">
          <span aria-hidden="true">{MARKS[verdict]}</span> {words(`learn.verdict.${verdict}`)}
        </p>
        {score ? (
          <p data-testid="error" data-mm={score.mm.toFixed(1)}>
            {words('learn.errorOff', { error: error() })} {words(`learn.verdictLine.${score.verdict}`)}
          </p>
        ) : null}
        <p className="quiz__name">{words('learn.itIs', { code: item.code, pinyin: names?.pinyin ?? '', english: names?.english ?? '' })}</p>
        <p className="quiz__why" data-testid="why">
          {score ? sayWhy(score, words) : chosen !== null && !given.right ? words('learn.whyWrong', { code: chosen, place: page.places[chosen] ?? '' }) : words('learn.whyRight', { place })}
        </p>
        {score || !given.right ? <p>{words('learn.whyRight', { place })}</p> : null}
      </div>
      {score ? <p className="quiz__measured">{words(score.measured === 'skin' ? 'learn.onSkin' : 'learn.inPlane')}</p> : null}
      <p className="quiz__ways">
        <button ref={next} type="button" className="button button--primary" data-testid="next" onClick={onNext}>
          {words('learn.next')}
        </button>
        <RoomLink to={{ kind: 'point', code: item.code }} keys={item.side === 'M' ? {} : { side: item.side }} className="button" testId="see-it">
          {words('learn.seeIt')}
        </RoomLink>
      </p>
    </div>
  );
}
