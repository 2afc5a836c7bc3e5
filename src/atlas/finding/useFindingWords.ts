/** Says a step of finding a point in the reader's language. */
import type { FindWords } from './Finding.ts';
import { useWords } from '../../i18n/WordsContext.tsx';

export function useFindingWords(): (step: FindWords) => string {
  const words = useWords();
  return ({ key, values, landmarks }) => {
    const names = Object.fromEntries(Object.entries(landmarks).map(([name, id]) => [name, words(`finding.landmarks.${id as 'asis'}`)]));
    return words(`finding.steps.${key as 'share'}`, { ...values, ...names } as Readonly<Record<string, string | number>>);
  };
}
