/** A hundred people as dots, filled from the bottom row up. Fill and outline differ, so that it reads in grey. */
const COLUMNS = 10;
const GAP = 10;
const RADIUS = 3.6;

interface PeopleSquareProps {
  readonly id: string;
  readonly count: number;
  readonly label: string;
}

export function PeopleSquare({ id, count, label }: PeopleSquareProps) {
  const people = Array.from({ length: COLUMNS * COLUMNS }, (_, nth) => nth);
  return (
    <figure className={`people people--${id}`}>
      <svg viewBox={`0 0 ${COLUMNS * GAP} ${COLUMNS * GAP}`} role="img" aria-label={`${count} / 100, ${label}`}>
        {people.map((nth) => (
          <circle key={nth} className={nth < count ? 'people__in' : 'people__out'} cx={(nth % COLUMNS) * GAP + GAP / 2} cy={(COLUMNS - 1 - Math.floor(nth / COLUMNS)) * GAP + GAP / 2} r={RADIUS} />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <strong>{count}</strong> {label}
      </figcaption>
    </figure>
  );
}
