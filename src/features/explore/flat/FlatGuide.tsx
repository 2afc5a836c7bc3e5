/** How the open point is found, drawn on the plate of the flat atlas as its sheet asks. */
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import type { Plate } from '../../../scene/assets/plate.ts';
import { FindingMarks } from '../../../scene/plates/FindingMarks.tsx';

/** A sheet is shown about this wide, px. */
const SHEET_PX = 900;

export function FlatGuide({ plate }: { readonly plate: Plate }) {
  const guide = useAtlas((state) => state.guide);
  const finding = guide?.finding;
  if (!guide || !finding || finding.plate !== plate.id) return null;
  const { rings } = guide;
  const step = guide.step === null ? undefined : finding.steps[guide.step];
  return (
    <svg className="flat__lines" viewBox={`0 0 ${plate.width} ${plate.height}`} aria-hidden="true" data-testid="flat-guide">
      {step ? <FindingMarks step={step} unit={plate.width / SHEET_PX} /> : null}
      {rings.toReversed().map((mm) => finding.marks.map(({ on }, index) => <circle key={`${mm}-${index}`} className="finding__ring" cx={on[0]} cy={on[1]} r={(mm / 1000) * finding.unitsPerMetre} />))}
    </svg>
  );
}
