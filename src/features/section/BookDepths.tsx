/** Angle, depth and variants as books and trials print them, with sources. */
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { useWords } from '../../i18n/WordsContext.tsx';

export function BookDepths({ page, mmPerCun }: { readonly page: SectionPage; readonly mmPerCun: number | null }) {
  const words = useWords();
  return (
    <section aria-labelledby="section-books">
      <h2 id="section-books">{words('section.books')}</h2>
      <p>
        {words('section.angle')}: {page.angle.text} <Unchecked when={!page.angle.checked} /> <Cites ids={page.angle.sources} all={page.sources} />
      </p>
      {page.tilt.to > 0 ? <p className="sheet-section__aside">{words('section.angleNote')}</p> : null}
      {page.depths.length === 0 ? <p>{words('section.band.bookNone')}</p> : null}
      <ul className="facts">
        {page.depths.map((fact) => (
          <li key={fact.text}>
            {fact.text} <Unchecked when={!fact.checked} /> <Cites ids={fact.sources} all={page.sources} />
          </li>
        ))}
      </ul>
      <p className="sheet-section__aside">
        {words('section.booksNote')} {mmPerCun === null ? null : words('section.cunNote', { mm: mmPerCun })}
      </p>
    </section>
  );
}
