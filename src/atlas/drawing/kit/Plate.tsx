/** The ground of every drawing: shaded fills that its parts share, under ids of its own (many drawings stand on one page). */
import { createContext, use, useId, type ReactNode } from 'react';

const SHADES = ['skin', 'fat', 'fascia', 'muscle', 'bone', 'brain', 'grey', 'white', 'steel', 'nerve', 'fur', 'cloth', 'disc', 'artery'] as const;
export type Shade = (typeof SHADES)[number];

const PlateId = createContext('');

export function Plate({ children }: { readonly children: ReactNode }) {
  const id = useId().replace(/[^\w-]/g, '');
  return (
    <PlateId value={id}>
      <defs>
        {SHADES.map((shade) => (
          <linearGradient key={shade} id={`${id}-${shade}`} className={`draw-shade tone-${shade}`} x1="0" y1="0" x2="0.7" y2="1">
            <stop offset="0" />
            <stop offset="0.5" />
            <stop offset="1" />
          </linearGradient>
        ))}
        <radialGradient id={`${id}-glow`} className="draw-glow">
          <stop offset="0" />
          <stop offset="1" />
        </radialGradient>
        <radialGradient id={`${id}-flush`} className="draw-glow tone-artery">
          <stop offset="0" />
          <stop offset="1" />
        </radialGradient>
      </defs>
      {children}
    </PlateId>
  );
}

/** Names of things inside this plate: `url(#...)` of a shaded fill. Light comes from the upper left. */
export function useShade(): (shade: Shade | 'glow' | 'flush') => string {
  const id = use(PlateId);
  return (shade) => `url(#${id}-${shade})`;
}

/** An id that is unique to this plate, for a clip or mask of its own. */
export function usePlateId(name: string): string {
  return `${use(PlateId)}-${name}`;
}
