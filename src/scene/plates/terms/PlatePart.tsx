/** A part of the drawn lower back, laid open to one stop, with a mark on what is meant. */
import type { ReactNode } from 'react';
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import { plateFile } from '../../assets/plate.ts';
import { PLATES } from '../../assets/plates.ts';

interface PlatePartProps {
  readonly plate?: 'lower-back' | 'leg-back' | 'hand-left';
  readonly peel?: number;
  /** In the plate's own units. */
  readonly children?: ReactNode;
}

export function PlatePart({ plate: id = 'lower-back', peel = 0, children }: PlatePartProps) {
  const { root } = useSite();
  const plate = PLATES.find((each) => each.id === id);
  const file = plate ? plateFile(plate, peel) : null;
  if (!plate || file === null) return null;
  return (
    <>
      <image href={`${root}${file}`} width={plate.width} height={plate.height} />
      {children}
    </>
  );
}
