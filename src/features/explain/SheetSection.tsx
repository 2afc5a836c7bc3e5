/** A section of the sheet with a heading that can be linked to. */
import type { ReactNode } from 'react';

interface SheetSectionProps {
  readonly id: string;
  readonly heading: string;
  readonly lead?: boolean;
  readonly children: ReactNode;
}

export function SheetSection({ id, heading, lead = false, children }: SheetSectionProps) {
  return (
    <section className={lead ? 'sheet-section sheet-section--lead' : 'sheet-section'} id={id} aria-labelledby={`${id}-heading`} data-section={id}>
      <h2 id={`${id}-heading`}>
        <a href={`#${id}`} className="sheet-section__anchor">
          {heading}
        </a>
      </h2>
      {children}
    </section>
  );
}
