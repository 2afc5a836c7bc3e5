/** The short sheet of a part of the body: its names, what it does, what supplies it, and which points lie over it. */
import { X } from 'lucide-react';
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { StructurePage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';

export function StructureSheet({ page }: { readonly page: StructurePage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const studentLabel = words('level.studentDetails');
  const nerves = page.stop === 5 || page.slug.endsWith('-nerves');
  return (
    <article className="sheet sheet--structure" data-testid="structure-sheet" aria-labelledby="structure-title">
      <header className="sheet__header">
        <RoomLink to={{ kind: 'home' }} className="button button--quiet button--icon sheet__close">
          <Icon of={X} />
          <span className="visually-hidden">{words('structure.close', { name: page.plain })}</span>
        </RoomLink>
        <h1 id="structure-title" tabIndex={-1}>
          {level === 'student' ? page.english : page.plain}
        </h1>
        <p className="sheet__meaning">
          <span>{level === 'student' ? page.plain : page.english}</span>
          <span lang="la" className="structure__latin">
            {page.latin}
          </span>
        </p>
      </header>
      <section className="sheet-section sheet-section--lead" aria-labelledby="structure-does">
        <h2 id="structure-does">{words('structure.does')}</h2>
        <TwoLevel level={level} studentLabel={studentLabel} plain={<p><Prose text={page.does.plain} /></p>} student={<p><Prose text={page.does.student} /></p>} />
        {page.nerve === null ? null : (
          <dl className="terms">
            <div>
              <dt>{words(nerves ? 'structure.nerveOf' : 'structure.nerve')}</dt>
              <dd>
                <Prose text={page.nerve.text} />
              </dd>
            </div>
          </dl>
        )}
        <p className="sheet-section__aside">
          {words('structure.fromKnowledge')} <Unchecked when={!page.checked} />
        </p>
      </section>
      <section className="sheet-section" aria-labelledby="structure-points">
        <h2 id="structure-points">{words('structure.points')}</h2>
        {page.points.length === 0 ? (
          <p>{words('structure.noPoints')}</p>
        ) : (
          <>
            <ul className="structure__points">
              {page.points.map(({ code, pinyin, role, layer }) => (
                <li key={code}>
                  <RoomLink to={{ kind: 'point', code }}>
                    <b>{code}</b> {pinyin}
                  </RoomLink>
                  <span className="structure__layer">
                    {layer[level]}
                    {role === 'layer' ? null : <em> · {words(`sheet.${role as 'beyond' | 'stop' | 'variable' | 'bone'}`)}</em>}
                  </span>
                </li>
              ))}
            </ul>
            <p className="sheet-section__aside">{words('structure.pointsNote')}</p>
          </>
        )}
      </section>
      {page.neighbours.length === 0 ? null : (
        <section className="sheet-section" aria-labelledby="structure-neighbours">
          <h2 id="structure-neighbours">{words('structure.neighbours')}</h2>
          <ul className="structure__neighbours">
            {page.neighbours.map(({ slug, plain, english }) => (
              <li key={slug}>
                <RoomLink to={{ kind: 'structure', slug }}>{level === 'student' ? english : plain}</RoomLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="sheet-section" aria-labelledby="structure-sources">
        <h2 id="structure-sources">{words('structure.sources')}</h2>
        <SourceList sources={page.sources} />
      </section>
    </article>
  );
}
