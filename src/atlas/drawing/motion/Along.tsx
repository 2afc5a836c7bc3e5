/**
 * Moves its children, drawn about (0, 0), along a path from `from` to `to`. They come to rest at `stop` of the path (its end if not
 * told) and stand there in the still; with `gone` they vanish on arrival and are no part of the still. Before `from` they are unseen,
 * or wait at the start with `wait`.
 */
import { useMemo, type ReactNode } from 'react';
import { eased, share } from '../clock/ease.ts';
import { thousandths } from '../clock/thousandths.ts';
import { trackOf, trackTurn, trackX, trackY } from '../clock/track.ts';
import { useMotion } from '../clock/useMotion.ts';
import { round } from './round.ts';

interface AlongProps {
  readonly d: string;
  readonly from: number;
  readonly to: number;
  readonly stop?: number;
  readonly gone?: boolean;
  readonly wait?: boolean;
  /** Turns with the path. */
  readonly turn?: boolean;
  /** At an even pace, for signals and blood; else it starts and ends gently. */
  readonly even?: boolean;
  readonly children: ReactNode;
}

export function Along({ d, from, to, stop = 1, gone = false, wait = false, turn = false, even = false, children }: AlongProps) {
  const track = useMemo(() => trackOf(d), [d]);
  const reached = (at: number): number => (even ? share(at, from, to) : eased(at, from, to)) * stop;
  const seen = (at: number): string => thousandths((at < from && !wait) || (gone && at >= to) ? 0 : 1);
  const { ref, at, still } = useMotion<SVGGElement>((group, place) => {
    const part = reached(place);
    const moves = group.transform.baseVal;
    moves.getItem(0).setTranslate(trackX(track, part), trackY(track, part));
    if (turn) moves.getItem(1).setRotate(trackTurn(track, part), 0, 0);
    group.setAttribute('opacity', seen(place));
  });
  if (still && gone) return null;
  const part = reached(at);
  const move = `translate(${round(trackX(track, part))} ${round(trackY(track, part))})${turn ? ` rotate(${round(trackTurn(track, part))})` : ''}`;
  return (
    <g ref={ref} transform={move} opacity={still ? undefined : seen(at)}>
      {children}
    </g>
  );
}
