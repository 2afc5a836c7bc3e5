/** Compared with what? One choice for all pictures of a question, kept in the address. */
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';

export const YARDS = ['sham', 'usual-care', 'nothing'] as const;

export function YardSwitch() {
  const words = useWords();
  const dispatch = useDispatch();
  const yard = useAtlas((state) => state.keys.yard);
  return (
    <div className="yard">
      <span className="yard__label" aria-hidden="true">
        {words('evidence.yard.label')}
      </span>
      <Segments
        label={words('evidence.yard.label')}
        value={yard}
        onChange={(value) => dispatch({ type: 'keysChosen', keys: { yard: value } })}
        options={YARDS.map((value) => ({ value, label: words(`evidence.yard.${value}`) }))}
        testId="yard"
      />
    </div>
  );
}
