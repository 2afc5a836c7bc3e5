/** One source: what it found, what it cannot show, its numbers and where the atlas uses it. */
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { PlaceLink } from '../../atlas/navigation/PlaceLink.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import type { SourcePage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { CiteBox } from './CiteBox.tsx';

export function SourceRoom({ page }: { readonly page: SourcePage }) {
  const words = useWords();
  const { source } = page;
  return (
    <article className="article">
      <header className="article__header">
        <p>
          <RoomLink to={{ kind: 'sources' }}>{words('sources.all')}</RoomLink>
        </p>
        <h1>{source.short}</h1>
        <p className="lead">
          <cite>{source.title}</cite>. {source.where}
        </p>
        {source.checked ? null : <p className="note">{words('sources.unchecked')}</p>}
      </header>
      {source.found ? (
        <section>
          <h2>{words('sources.found')}</h2>
          <p>
            <Prose text={source.found} />
          </p>
        </section>
      ) : null}
      {source.limits ? (
        <section>
          <h2>{words('sources.limits')}</h2>
          <p>
            <Prose text={source.limits} />
          </p>
        </section>
      ) : null}
      {page.details.length > 0 ? (
        <dl className="terms">
          {page.details.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {page.effects.length > 0 ? (
        <section>
          <h2>{words('sources.effects')}</h2>
          <ul className="facts">
            {page.effects.map((effect) => (
              <li key={effect.text}>
                {effect.text} <Unchecked when={!effect.checked} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{words('sources.how')}</h2>
        <ul>
          {page.sure.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {page.usedIn.length > 0 ? (
        <section>
          <h2>{words('sources.usedIn')}</h2>
          <ul className="used-in">
            {page.usedIn.map((place) => (
              <li key={place.title}>{place.route.kind === 'claim' ? <q><PlaceLink place={place} /></q> : <PlaceLink place={place} />}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <CiteBox cite={page.cite} />
    </article>
  );
}
