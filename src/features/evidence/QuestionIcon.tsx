/** A small drawing of what waits behind a question. It shows the kind of picture and no result. */
import type { EvidenceQuestionPage } from '../../atlas/pages/Page.ts';

const DRAWINGS: Readonly<Record<EvidenceQuestionPage['id'], string>> = {
  'usual-care': 'M7.5 18a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M5 52V36a7 7 0 0 1 14 0V52M27.5 18a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M25 52V36a7 7 0 0 1 14 0V52M47.5 18a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M45 52V36a7 7 0 0 1 14 0V52',
  sham: 'M32 6V58M14 18H50M14 32H50M14 46H50M26 18v.1M38 32v.1M32 46v.1',
  'how-long': 'M8 8V56H58M14 16L22 22M30 27L38 33M46 38L54 44',
  'exact-point': 'M8 32a24 24 0 1 0 48 0a24 24 0 1 0-48 0M20 32a12 12 0 1 0 24 0a12 12 0 1 0-24 0M32 28v8M28 32h8',
  safety: 'M14 56V8M46 56V8M14 16H46M14 30H46M14 44H46',
  experts: 'M6 34H58M16 34V16M30 34V52M46 34V16M16 12v.1M30 56v.1M46 12v.1',
};

export function QuestionIcon({ id }: { readonly id: EvidenceQuestionPage['id'] }) {
  return (
    <svg className="question-icon" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[id]} />
    </svg>
  );
}
