/** Once on a page that draws people or paints areas: the two patterns, and the one person that all arrays share. */
export function PaintDefs() {
  return (
    <svg className="paint-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="paint-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="paint-hatch" />
          <rect width="1.8" height="6" className="paint-paper" />
        </pattern>
        <pattern id="paint-dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="paint-dots" />
          <circle cx="2.5" cy="2.5" r="1.1" className="paint-paper" />
        </pattern>
        <g id="paint-person">
          <circle cx="10" cy="5.4" r="3.1" />
          <path d="M4.4 18.6v-4.3c0-3.1 2.4-5 5.6-5s5.6 1.9 5.6 5v4.3z" />
        </g>
      </defs>
    </svg>
  );
}
