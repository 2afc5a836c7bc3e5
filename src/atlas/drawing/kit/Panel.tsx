/** A window with soft corners onto something seen closer; its children are cut at the frame. */
import type { ReactNode } from 'react';
import { usePlateId } from './Plate.tsx';

interface PanelProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the ground; `none` leaves what lies behind. */
  readonly tone?: string;
  readonly children?: ReactNode;
}

export function Panel({ name, x, y, width, height, tone = 'window', children }: PanelProps) {
  const id = usePlateId(`panel-${name}`);
  return (
    <g>
      <clipPath id={id}>
        <rect x={x} y={y} width={width} height={height} rx="10" />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        {tone === 'none' ? null : <rect className={`draw-closeup tone-${tone}`} x={x} y={y} width={width} height={height} />}
        {children}
      </g>
      <rect className="draw-closeup__frame" x={x} y={y} width={width} height={height} rx="10" />
    </g>
  );
}
