/** A point in three facts: what and where, how sure anyone is, what to take care of. */
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';

export function SpotFacts({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const { point, prose } = page;
  return (
    <article className="spot-facts" data-testid="sheet" aria-labelledby="spot-title">
      <header>
        <h1 id="spot-title">
          <span className="sheet__code">{point.code}</span> <span lang="zh-Latn">{point.names.pinyin}</span>{' '}
          <span className="sheet__han" lang="zh-Hant">
            {point.names.hant}
          </span>
        </h1>
        <p>
          <Prose text={page.place} />
        </p>
      </header>
      <section className="fact">
        <h2>{words('sheet.breath')}</h2>
        <p>{prose ? <Prose text={prose.breath.plain} /> : words('sheet.facts')}</p>
      </section>
      <section className="fact" data-testid="evidence-strip">
        <h2>{words('kiosk.sure')}</h2>
        <p>
          {words('sheet.strip')} <strong>{words('sheet.stripWords')}</strong>
        </p>
        <EvidenceBadge badge={page.strip} />
      </section>
      <section className="fact fact--care">
        <h2>{words('kiosk.care')}</h2>
        <p>{prose ? <Prose text={prose.care.plain} /> : words('sheet.hazardsNone')}</p>
        <p>
          <strong>{words('sheet.careSelf')}</strong>
        </p>
      </section>
    </article>
  );
}
