/** The drawn stack with a needle that goes from layer to layer; no depth, since nothing can be measured. */
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { LayerStack, openLayers } from './LayerStack.tsx';

export function StackDesk({ page }: { readonly page: SectionPage }) {
  const words = useWords();
  const dispatch = useDispatch();
  const depth = useAtlas((state) => state.keys.depth);
  const level = useAtlas((state) => state.keys.lv);
  if (page.layers.length === 0) return <p className="note">{words('section.noPlace')}</p>;
  const most = openLayers(page.layers);
  const passed = Math.min(depth ?? 2, most);
  const tip = page.layers[passed - 1]?.name[level];
  return (
    <section className="stack-desk" aria-labelledby="section-stack">
      <div>
        <h2 id="section-stack">{words('section.stackTitle')}</h2>
        <p>{words('section.stackNote')}</p>
      </div>
      <LayerStack layers={page.layers} passed={passed} />
      <div className="stack-desk__control">
        <label className="needle-control" dir="ltr">
          <span className="needle-choice__label">{words('section.control.layer')}</span>
          <input
            type="range"
            min={0}
            max={most}
            step={1}
            value={passed}
            onChange={(event) => dispatch({ type: 'keysChosen', keys: { depth: event.currentTarget.valueAsNumber } })}
            aria-valuetext={tip ?? words('section.atSkin')}
            data-testid="needle-depth"
          />
        </label>
        <p className="tip-line" aria-live="polite">
          {tip === undefined ? words('section.atSkin') : `${words('section.tip')}: ${tip}`}
          {passed === most && most < page.layers.length ? ` ${words('section.stackStop')}` : ''}
        </p>
      </div>
    </section>
  );
}
