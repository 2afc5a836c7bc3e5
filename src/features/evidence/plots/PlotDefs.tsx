/** Fills and the one person that all pictures of a page share. The second cue beside colour: solid, hatch, dots. */
export function PlotDefs() {
  return (
    <svg className="plot-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="plot-sham" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="tone-sham" />
          <rect width="1.8" height="6" className="plot-paper" />
        </pattern>
        <pattern id="plot-care" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="tone-care" />
          <circle cx="2.5" cy="2.5" r="1.1" className="plot-paper" />
        </pattern>
        <pattern id="plot-crowd" width="4" height="4" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="1.1" className="plot-crowd" />
        </pattern>
        <g id="plot-person">
          <circle cx="10" cy="5.4" r="3.1" />
          <path d="M4.4 18.6v-4.3c0-3.1 2.4-5 5.6-5s5.6 1.9 5.6 5v4.3z" />
        </g>
      </defs>
    </svg>
  );
}
