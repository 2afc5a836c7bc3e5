/** All points by how well they are known now. The words carry it; the bar only repeats them. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import type { Memory, PointMemory } from '../../atlas/study/summarise.ts';
import { useWords } from '../../i18n/WordsContext.tsx';

const ORDER: readonly Memory[] = ['fading', 'solid', 'new'];

export function MemoryList({ points }: { readonly points: readonly PointMemory[] }) {
  const words = useWords();
  const { data } = useSite();
  const names = new Map(data.points.map((point) => [point.code, point.names.pinyin]));
  return (
    <section aria-labelledby="learn-memory">
      <h2 id="learn-memory">{words('learn.memory')}</h2>
      {ORDER.map((memory) => {
        const rows = points.filter((point) => point.memory === memory).toSorted((a, b) => (a.recall ?? 0) - (b.recall ?? 0));
        return rows.length === 0 ? null : (
          <section key={memory} className="learn-memory" data-testid={`memory-${memory}`}>
            <h3>
              {words(`learn.memoryOf.${memory}`)} <span className="learn-memory__count">{rows.length}</span>
            </h3>
            <p className="learn-memory__line">{words(`learn.memoryLine.${memory}`)}</p>
            <ul className="learn-list">
              {rows.map(({ code, recall }) => (
                <li key={code}>
                  <RoomLink to={{ kind: 'point', code }}>
                    {code} {names.get(code)}
                  </RoomLink>
                  {recall === null ? null : <span className="learn-recall">{words('learn.recall', { percent: Math.round(recall * 100) })}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
