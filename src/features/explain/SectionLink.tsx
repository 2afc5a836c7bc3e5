/** The way from a point's sheet into its section, with a small drawing of it where the model has one. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';

export function SectionLink({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const side = useAtlas((state) => state.keys.side);
  const build = useAtlas((state) => state.keys.build);
  const { section, point } = page;
  return (
    <RoomLink to={{ kind: 'section', code: point.code }} keys={{ side, build }} className="section-link" testId="section-link">
      {section ? (
        <svg className="section-link__thumb" viewBox={`${section.frame.left} ${section.frame.top} ${section.frame.right - section.frame.left} ${section.frame.bottom - section.frame.top}`} aria-hidden="true">
          <path className="thumb-skin" d={section.skin} />
          {section.tissues.map(([tissue, path]) => (
            <path key={tissue} className="thumb-cut" data-tissue={tissue} d={path} />
          ))}
          <path className="thumb-needle" d={`M${section.needle[0]} ${section.needle[1]}L${section.needle[2]} ${section.needle[3]}`} />
        </svg>
      ) : null}
      <span>{words('sheet.sectionLink')}</span>
    </RoomLink>
  );
}
