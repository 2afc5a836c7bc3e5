/** What all pictures of a page share: fills, the one person, and the crowd of ten thousand. */
import { PaintDefs } from '../../../ui/parts/people/PaintDefs.tsx';

export function PlotDefs() {
  return (
    <>
      <PaintDefs />
      <svg className="paint-defs" width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          <pattern id="plot-crowd" width="4" height="4" patternUnits="userSpaceOnUse">
            <circle cx="2" cy="2" r="1.1" className="plot-crowd" />
          </pattern>
        </defs>
      </svg>
    </>
  );
}
