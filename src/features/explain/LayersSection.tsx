/** The tissues from the skin inwards, in order and without depth. Touching a row peels the body to it. */
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { structureKind } from '../../content/anatomy/structureKind.ts';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { LayerView, PointPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { SectionLink } from './SectionLink.tsx';
import { SegmentOnBody } from './SegmentOnBody.tsx';
import { SheetSection } from './SheetSection.tsx';
import { StudentOnly } from './StudentOnly.tsx';

export function LayersSection({ page }: { readonly page: PointPage }) {
  const words = useWords();
  return (
    <SheetSection id="under" heading={words('sheet.under')}>
      {page.prose ? (
        <StudentOnly>
          <p>
            <Prose text={page.prose.under} />
          </p>
        </StudentOnly>
      ) : null}
      <ol className="layers">
        {page.layers.map((layer, index) => (
          <Layer key={`${layer.id}-${index}`} layer={layer} />
        ))}
      </ol>
      {page.layers.length > 0 ? <SectionLink page={page} /> : null}
      <p className="sheet-section__aside">
        {words('sheet.underOrder')} <Unchecked when={!page.layersChecked} />
      </p>
      <StudentOnly>
        <dl className="terms">
          {page.nerves.map(({ label, text }) => (
            <div key={label}>
              <dt>{words(`sheet.nerves.${label}`)}</dt>
              <dd>
                <Prose text={text} />
              </dd>
            </div>
          ))}
        </dl>
        {page.segment ? <SegmentOnBody page={page} segment={page.segment} /> : null}
      </StudentOnly>
    </SheetSection>
  );
}

function Layer({ layer }: { readonly layer: LayerView }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  // A layer of several structures leads to the first; their sheets name each other.
  const [kind] = layer.structures.map(structureKind);
  const remark = layer.role === 'layer' ? null : words(`sheet.${layer.role as 'beyond' | 'stop' | 'variable' | 'bone'}`);
  return (
    <li className="layer" data-role={layer.role} data-tissue={layer.id}>
      <span className="layer__swatch" aria-hidden="true" />
      <span>{kind === undefined ? layer.name[level] : <RoomLink to={{ kind: 'structure', slug: kind }}>{layer.name[level]}</RoomLink>}</span>
      {remark === null ? null : <span className="layer__remark">{remark}</span>}
    </li>
  );
}
