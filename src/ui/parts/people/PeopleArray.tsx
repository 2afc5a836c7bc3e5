/** A hundred people, filled from the lowest row up. Those who did not respond stay as outlines: they are the denominator. */
import type { Paint } from './paint.ts';

const SIDE = 10;
const CELL = 20;
const PEOPLE = Array.from({ length: SIDE * SIDE }, (_, index) => index);

interface PeopleArrayProps {
  /** What the array stands for, for whoever reads the drawing. */
  readonly row: string;
  readonly count: number;
  readonly paint: Paint;
  /** The reader's guess, drawn as a dashed outline. */
  readonly guess?: number | null;
}

export function PeopleArray({ row, count, paint, guess = null }: PeopleArrayProps) {
  return (
    <svg className={`people paint-${paint}`} viewBox={`-1 -1 ${SIDE * CELL + 2} ${SIDE * CELL + 2}`} aria-hidden="true" focusable="false" data-row={row} data-filled={count}>
      {PEOPLE.map((index) => (
        <use key={index} href="#paint-person" className={index < count ? 'person person--on' : 'person'} {...placeOf(index)} />
      ))}
      {guess === null ? null : <path className="people__guess" d={outlineOf(guess)} />}
    </svg>
  );
}

/** Where the person of that number stands: from the left, from the lowest row up. */
function placeOf(index: number): { readonly x: number; readonly y: number } {
  return { x: (index % SIDE) * CELL, y: (SIDE - 1 - Math.floor(index / SIDE)) * CELL };
}

/** The upper edge of the first `count` people as a stepped line. */
export function outlineOf(count: number): string {
  const top = (SIDE - Math.floor(count / SIDE)) * CELL;
  const rest = (count % SIDE) * CELL;
  return rest === 0 ? `M0 ${top}H${SIDE * CELL}` : `M0 ${top - CELL}H${rest}V${top}H${SIDE * CELL}`;
}
