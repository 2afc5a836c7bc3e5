/** Build and skin tone of the body, folded away until they are wanted. */
import { TONES } from '../../../atlas/address/keys.ts';
import { useAtlas, useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { Segments } from '../../../ui/parts/Segments.tsx';

const BUILDS = ['slim', 'average', 'large'] as const;

export function BodyLook({ insetTop }: { readonly insetTop: number }) {
  const words = useWords();
  const dispatch = useDispatch();
  const build = useAtlas((state) => state.keys.build);
  const tone = useAtlas((state) => state.keys.tone);
  return (
    <details className="body-look" data-testid="body-look" style={{ insetBlockStart: insetTop }}>
      <summary className="button button--small">{words('structure.body')}</summary>
      <div className="body-look__panel">
        <Segments
          label={words('structure.build')}
          value={build}
          options={BUILDS.map((value) => ({ value, label: words(`structure.builds.${value}`) }))}
          onChange={(next) => dispatch({ type: 'keysChosen', keys: { build: next } })}
          testId="build"
        />
        <p>{words('structure.buildNote')}</p>
        <Segments
          className="body-look__tones"
          label={words('structure.tone')}
          value={String(tone)}
          options={Array.from({ length: TONES }, (_, index) => ({ value: String(index + 1), label: words('structure.toneName', { number: index + 1 }) }))}
          onChange={(next) => dispatch({ type: 'keysChosen', keys: { tone: Number(next) } })}
          testId="tone"
        />
      </div>
    </details>
  );
}
