/** Two points side by side: the same sections in the same order, and what stands on one side only is marked. */
import { useEffect, useState } from 'react';
import { fetchPage } from '../../atlas/navigation/fetchPage.ts';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import type { ComparePage, Page, PointPage } from '../../atlas/pages/Page.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { ComparePicture } from './ComparePicture.tsx';
import { CompareRow } from './CompareRow.tsx';
import { apart, findingOn, markOwn } from './differences.ts';

export function CompareRoom({ page }: { readonly page: ComparePage }) {
  const words = useWords();
  const a = useAtlas((state) => state.keys.a);
  const b = useAtlas((state) => state.keys.b);
  // Without script nothing could be chosen.
  const hydrated = useHydrated();
  const first = usePoint(a);
  const second = usePoint(b);
  return (
    <article className="article compare" data-testid="compare-room">
      <header className="article__header">
        <h1>{page.title}</h1>
        <p className="lead">{page.description}</p>
      </header>
      {hydrated ? (
        <div className="compare__choice">
          <Choice which="a" label={words('compare.first')} />
          <Choice which="b" label={words('compare.second')} />
        </div>
      ) : null}
      {hydrated && a === null && b === null ? <Suggestions pairs={page.pairs} /> : null}
      {first.failed || second.failed ? <p className="note" role="alert">{words('failed.text')}</p> : null}
      {first.page && second.page ? <Both a={first.page} b={second.page} /> : null}
    </article>
  );
}

function Choice({ which, label }: { readonly which: 'a' | 'b'; readonly label: string }) {
  const words = useWords();
  const { data } = useSite();
  const dispatch = useDispatch();
  const chosen = useAtlas((state) => state.keys[which]);
  return (
    <label className="compare__field">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={(event) => dispatch({ type: 'keysChosen', keys: { [which]: event.target.value === '' ? null : event.target.value } })} data-testid={`compare-${which}`}>
        <option value="">{words('compare.choose')}</option>
        {data.points.map(({ code, names }) => (
          <option key={code} value={code}>
            {code} {names.pinyin}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Somewhere to begin: neighbours that are easily mixed up. */
function Suggestions({ pairs }: Pick<ComparePage, 'pairs'>) {
  const words = useWords();
  const { data } = useSite();
  const names = new Map(data.points.map((point) => [point.code, point.names.pinyin]));
  return (
    <section aria-labelledby="compare-begin">
      <h2 id="compare-begin">{words('compare.begin')}</h2>
      <ul className="cards">
        {pairs.map(({ level, a, b }) => (
          <li key={`${a} ${b}`} className="card">
            <h3>
              <RoomLink to={{ kind: 'compare' }} keys={{ a, b }}>
                {words('compare.pair', { a, b })}
              </RoomLink>
            </h3>
            <p>
              <span lang="zh-Latn">{names.get(a)}</span> · <span lang="zh-Latn">{names.get(b)}</span>
            </p>
            <p className="sheet-section__aside">{words('compare.pairLevel', { level })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Both({ a, b }: { readonly a: PointPage; readonly b: PointPage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const gap = apart(a, b, 'L');
  const [one, other] = [findingOn(a, 'L'), findingOn(b, 'L')];
  const layers = (page: PointPage): readonly string[] => page.layers.map(({ name }) => name[level]);
  const nerves = (page: PointPage): readonly string[] => page.nerves.map(({ text }) => text);
  const hazards = (page: PointPage): readonly string[] => (page.hazards.length > 0 ? page.hazards.map(({ text }) => text) : [words('sheet.hazardsNone')]);
  const usage = (page: PointPage): readonly string[] => [page.usage ? words('sheet.usage', { count: page.usage.count, total: page.usage.total }) : words('compare.usageNone')];
  const row = (of: (page: PointPage) => readonly string[]): Pick<Parameters<typeof CompareRow>[0], 'a' | 'b'> => ({ a: markOwn(of(a), of(b)), b: markOwn(of(b), of(a)) });
  return (
    <>
      {one && other ? (
        <figure className="spot-plate">
          <ComparePicture pair={[{ point: a.point, finding: one }, { point: b.point, finding: other }]} label={words('compare.picture', { a: a.point.code, b: b.point.code })} />
          {gap ? <figcaption data-testid="apart">{gap.cun === null ? words('compare.apartMm', { mm: gap.mm }) : words('compare.apart', { mm: gap.mm, cun: gap.cun })}</figcaption> : null}
        </figure>
      ) : null}
      <p className="sheet-section__aside">{words('compare.key')}</p>
      <table className="compare__table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words('compare.section')}</span>
            </th>
            {[a, b].map(({ point }) => (
              <th key={point.code} scope="col">
                <RoomLink to={{ kind: 'point', code: point.code }}>
                  {point.code} <span lang="zh-Latn">{point.names.pinyin}</span> <span lang="zh-Hant">{point.names.hant}</span>
                </RoomLink>
                <span className="compare__english">{point.names.english}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <CompareRow heading={words('compare.place')} names={[a.point.code, b.point.code]} {...row((page) => [page.place])} />
          <CompareRow heading={words('compare.layers')} names={[a.point.code, b.point.code]} ordered {...row(layers)} />
          <CompareRow heading={words('compare.nerves')} names={[a.point.code, b.point.code]} {...row(nerves)} />
          <CompareRow heading={words('compare.hazards')} names={[a.point.code, b.point.code]} {...row(hazards)} />
          <CompareRow heading={words('compare.usage')} names={[a.point.code, b.point.code]} {...row(usage)} />
        </tbody>
      </table>
    </>
  );
}

interface Loaded {
  readonly code: string | null;
  readonly page: PointPage | null;
  readonly failed: boolean;
}

function usePoint(code: string | null): Loaded {
  const { data, root, languagePrefix } = useSite();
  const [loaded, setLoaded] = useState<Loaded>({ code: null, page: null, failed: false });
  const known = code !== null && data.points.some((point) => point.code === code);
  useEffect(() => {
    if (!known || code === null) return undefined;
    let stale = false;
    fetchPage<PointPage & Page>(root, languagePrefix, { kind: 'point', code }).then(
      (page) => stale || setLoaded({ code, page, failed: false }),
      () => stale || setLoaded({ code, page: null, failed: true }),
    );
    return () => {
      stale = true;
    };
  }, [known, code, root, languagePrefix]);
  return loaded.code === code ? loaded : { code, page: null, failed: false };
}
