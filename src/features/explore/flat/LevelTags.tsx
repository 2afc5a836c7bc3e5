/** Names of the vertebrae beside the midline and of the crest line, as on the live stage. */
import type { CSSProperties } from 'react';
import { useWords } from '../../../i18n/WordsContext.tsx';
import type { Plate } from '../../../scene/assets/plate.ts';
import { placeOn } from './placeOn.ts';

export function LevelTags({ plate }: { readonly plate: Plate }) {
  const words = useWords();
  const end = plate.crest.at(-1);
  return (
    <div className="flat__tags" aria-hidden="true">
      {plate.levels.map(({ vertebra, x, y, line }) => (
        <span key={vertebra} className="flat__tag flat__tag--level" style={placeOn(plate, ...(line[0] ?? [x, y])) as CSSProperties}>
          {vertebra}
        </span>
      ))}
      {end ? (
        <span className="flat__tag flat__tag--crest" style={placeOn(plate, end[0], end[1]) as CSSProperties}>
          {words('stage.crestLine')}
        </span>
      ) : null}
    </div>
  );
}
