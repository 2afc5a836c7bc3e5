/** A passage at the reader's level. */
import { Prose } from '../../atlas/glossary/Prose.tsx';
import type { TwoLevels } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';

export function LevelText({ text, className }: { readonly text: TwoLevels; readonly className?: string }) {
  const level = useAtlas((state) => state.keys.lv);
  const words = useWords();
  return (
    <TwoLevel
      level={level}
      studentLabel={words('level.studentDetails')}
      plain={<p className={className}><Prose text={text.plain} /></p>}
      student={<p className={className}><Prose text={text.student} /></p>}
    />
  );
}
