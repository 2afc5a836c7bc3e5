/** What must not be reached, with how far it lies from the tip in this model; it lights up as the tip comes near. */
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { distanceAtDepth, FAR_MM } from '../../atlas/section/hazardDistance.ts';
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { lengthText } from './lengthText.ts';
import type { OpenSection } from './useSection.ts';

export const NEAR_MM = 15;
const CLOSE_MM = 7;

/** Millimetres from the tip to each hazard of the list; null where the model does not hold it. */
export function hazardDistances(page: SectionPage, open: OpenSection | null): readonly (number | null)[] {
  return page.hazards.map((_, i) => {
    const hazard = open?.cut.hazards.find(({ index }) => index === i);
    return open && hazard ? Math.max(0, distanceAtDepth(open.cut, hazard.halfMm, open.track.direction, open.depthMm)) : null;
  });
}

export function HazardList({ page, open, numbers }: { readonly page: SectionPage; readonly open: OpenSection | null; readonly numbers: boolean }) {
  const words = useWords();
  const units = useAtlas((state) => state.keys.u);
  if (page.hazards.length === 0) return <p>{words('sheet.hazardsNone')}</p>;
  const distances = hazardDistances(page, open);
  const told = (mm: number | null): string => {
    if (mm === null) return words('section.hazardUnmeasured');
    if (mm >= FAR_MM) return words('section.hazardBeyond');
    const distance = lengthText(mm, open?.cut.mmPerCun ?? 1, units, words);
    return words(mm < CLOSE_MM ? 'section.hazardClose' : 'section.hazardFar', { distance });
  };
  return (
    <ul className="hazards" data-testid="hazards">
      {page.hazards.map((hazard, i) => {
        const mm = distances[i] ?? null;
        const state = mm === null || mm >= NEAR_MM ? 'far' : mm < CLOSE_MM ? 'close' : 'near';
        return (
          <li key={hazard.text} data-state={state}>
            <span className="hazards__name">{hazard.structure}</span>
            {numbers ? <span className="hazards__distance">{told(mm)}</span> : state === 'far' ? null : <span className="hazards__distance">{words('section.hazardNear')}</span>}
            {numbers ? (
              <span className="hazards__text">
                {hazard.text} <Unchecked when={!hazard.checked} /> <Cites ids={hazard.sources} all={page.sources} />
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
