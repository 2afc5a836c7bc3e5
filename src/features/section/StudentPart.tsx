/** Depths that were printed or measured are for students and teachers: folded away in the static page, absent in plain words. */
import type { ReactNode } from 'react';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';

export function StudentPart({ children }: { readonly children: ReactNode }) {
  const level = useAtlas((state) => state.keys.lv);
  const words = useWords();
  return <TwoLevel level={level} studentLabel={words('level.studentDetails')} plain={null} student={children} />;
}
