/** Place it: the learner taps the skin, or moves a pin in steps, and confirms. */
import type { KeyboardEvent } from 'react';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import type { PinPlace } from '../../atlas/state/StageTask.ts';
import type { StudyBody, StudyItem } from '../../atlas/study/StudyItem.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { QuestionHeading } from './QuestionHeading.tsx';

interface PlaceQuestionProps {
  readonly item: StudyItem;
  readonly number: number;
  readonly body: StudyBody;
  readonly pin: PinPlace | null;
  readonly onMove: (pin: PinPlace) => void;
  readonly onConfirm: () => void;
}

const STEP_M = 0.002;
const LEAP_M = 0.01;
/** The back is seen from behind: the subject's left (+x) is on the left. */
const WAYS = {
  up: { icon: ArrowUp, key: 'ArrowUp', by: [0, 1] },
  left: { icon: ArrowLeft, key: 'ArrowLeft', by: [1, 0] },
  right: { icon: ArrowRight, key: 'ArrowRight', by: [-1, 0] },
  down: { icon: ArrowDown, key: 'ArrowDown', by: [0, -1] },
} as const;
const NAMES = Object.keys(WAYS) as (keyof typeof WAYS)[];

export function PlaceQuestion({ item, number, body, pin, onMove, onConfirm }: PlaceQuestionProps) {
  const words = useWords();
  const { data } = useSite();
  const point = data.points.find(({ code }) => code === item.code);
  // The crest line is where fingers start.
  const start = { x: body.midX, y: body.levels.find(({ vertebra }) => vertebra === 'L4')?.y ?? body.levels[0]?.y ?? 0 };
  const move = (way: keyof typeof WAYS, far: boolean): void => {
    const from = pin ?? start;
    const step = far ? LEAP_M : STEP_M;
    const [across, up] = WAYS[way].by;
    onMove({ x: from.x + across * step, y: from.y + up * step, skin: null });
  };
  const onKey = (event: KeyboardEvent): void => {
    const way = NAMES.find((name) => WAYS[name].key === event.key);
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(way, event.shiftKey);
  };
  return (
    <>
      <QuestionHeading number={number}>{words('learn.placeQuestion', { code: item.code, pinyin: point?.names.pinyin ?? '' })}</QuestionHeading>
      <p className="quiz__side">{words(`learn.sideOf.${item.side}`)}</p>
      <p>{words('learn.placeHow')}</p>
      <div className="quiz__pad" role="group" aria-label={words('learn.pad')} onKeyDown={onKey}>
        {NAMES.map((way) => (
          <button key={way} type="button" className="button" data-way={way} data-testid={`pin-${way}`} onClick={(event) => move(way, event.shiftKey)}>
            <Icon of={WAYS[way].icon} size={18} /> {words(`learn.${way}`)}
          </button>
        ))}
      </div>
      <p className="quiz__pin" role="status" data-testid="pin">
        {pin ? sayPin(pin) : ''}
      </p>
      <button type="button" className="button button--primary" disabled={pin === null} data-testid="confirm" onClick={onConfirm}>
        {words('learn.confirm')}
      </button>
    </>
  );

  /** What the tags and the midline on the picture tell those who see it. */
  function sayPin(at: PinPlace): string {
    const mm = Math.round((at.x - body.midX) * 1000);
    const level = body.levels.toSorted((a, b) => Math.abs(a.y - at.y) - Math.abs(b.y - at.y))[0]?.vertebra ?? '';
    return mm === 0 ? words('learn.pinMiddle', { level }) : words('learn.pinAt', { mm: Math.abs(mm), side: words(mm > 0 ? 'learn.leftSide' : 'learn.rightSide'), level });
  }
}
