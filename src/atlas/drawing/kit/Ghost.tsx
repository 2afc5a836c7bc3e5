/** What nobody knows: drawn faint, with a question mark beside it, and standing still. A finished state, not a gap. */
import type { ReactNode } from 'react';
import { StageClockProvider } from '../clock/StageClockContext.tsx';
import type { Spot } from './paths.ts';

interface GhostProps {
  readonly children?: ReactNode;
  /** Centre of the question mark. */
  readonly mark?: Spot;
  readonly size?: number;
  /** Draws the children at full strength when false; saves callers a branch. */
  readonly when?: boolean;
}

export function Ghost({ children, mark, size = 44, when = true }: GhostProps) {
  if (!when) return <>{children}</>;
  return (
    <>
      <g className="draw-ghost">
        <StageClockProvider clock={null}>{children}</StageClockProvider>
      </g>
      {mark ? (
        <g className="draw-question">
          <circle cx={mark[0]} cy={mark[1]} r={size * 0.56} />
          <text x={mark[0]} y={mark[1] + size * 0.28} textAnchor="middle" fontSize={size * 0.8}>
            ?
          </text>
        </g>
      ) : null}
    </>
  );
}
