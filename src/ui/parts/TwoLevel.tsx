/**
 * One passage for two readers. The static page carries both, the second in a native disclosure; once script runs, the
 * level switch decides and only one is shown.
 */
import type { ReactNode } from 'react';
import { useHydrated } from './useHydrated.ts';

interface TwoLevelProps {
  readonly level: 'plain' | 'student';
  readonly plain: ReactNode;
  readonly student: ReactNode;
  readonly studentLabel: string;
}

export function TwoLevel({ level, plain, student, studentLabel }: TwoLevelProps) {
  const hydrated = useHydrated();
  if (hydrated) return <>{level === 'student' ? student : plain}</>;
  return (
    <>
      {plain}
      <details className="level-details static-only">
        <summary>{studentLabel}</summary>
        {student}
      </details>
    </>
  );
}
