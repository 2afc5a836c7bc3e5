/** How sure the learner is: one tap, never needed. */
import type { Confidence } from '../../atlas/study/StudyProgress.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';

const LEVELS: readonly Confidence[] = ['guess', 'think', 'sure'];

export function Sureness({ value, onChange }: { readonly value: Confidence | null; readonly onChange: (value: Confidence) => void }) {
  const words = useWords();
  return (
    <div className="quiz__sure">
      <p>{words('learn.sure')}</p>
      <Segments<Confidence | ''> label={words('learn.sure')} value={value ?? ''} options={LEVELS.map((level) => ({ value: level, label: words(`learn.sureness.${level}`) }))} onChange={(next) => next !== '' && onChange(next)} testId="sure" />
    </div>
  );
}
