/** Name it: a mark is lit on the body, four real neighbours to choose from. */
import { useMemo } from 'react';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { chooseNeighbours } from '../../atlas/study/chooseNeighbours.ts';
import { createRandom } from '../../atlas/study/createRandom.ts';
import type { StudyBody, StudyItem } from '../../atlas/study/StudyItem.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { QuestionHeading } from './QuestionHeading.tsx';

interface NameQuestionProps {
  readonly item: StudyItem;
  readonly number: number;
  readonly seed: number;
  readonly body: StudyBody;
  readonly onChoose: (code: string) => void;
}

export function NameQuestion({ item, number, seed, body, onChoose }: NameQuestionProps) {
  const words = useWords();
  const { data } = useSite();
  const choices = useMemo(() => chooseNeighbours(item, body.places, createRandom(seed + number)), [item, body, seed, number]);
  return (
    <>
      <QuestionHeading number={number}>{words('learn.nameQuestion')}</QuestionHeading>
      <p className="quiz__side">{words(`learn.sideOf.${item.side}`)}</p>
      <div className="quiz__choices" role="group" aria-label={words('learn.choices')}>
        {choices.map((code) => {
          const names = data.points.find((point) => point.code === code)?.names;
          return (
            <button key={code} type="button" className="button quiz__choice" data-testid={`choice-${code}`} onClick={() => onChoose(code)}>
              <b>{code}</b> <span>{names?.pinyin}</span> <span lang="zh-Hant">{names?.hant}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}
