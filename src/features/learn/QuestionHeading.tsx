/** The question. It takes the focus when it comes, so that reading and keys go on from it. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/WordsContext.tsx';

export function QuestionHeading({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The first question does not take the focus from someone who has just arrived.
    if (number > 1) heading.current?.focus();
  }, [number]);
  return (
    <>
      <p className="quiz__count">{words('learn.count', { number })}</p>
      <h2 ref={heading} tabIndex={-1} className="quiz__question">
        {children}
      </h2>
    </>
  );
}
