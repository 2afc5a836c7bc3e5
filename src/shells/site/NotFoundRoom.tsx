/** An address that leads nowhere: what was asked, the nearest match, and all points. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { nearestPoints } from '../../atlas/route/nearestPoints.ts';
import { printRoute } from '../../atlas/route/printRoute.ts';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { PointList } from '../../features/points/index.ts';

export function NotFoundRoom() {
  const words = useWords();
  const { data } = useSite();
  const path = useAtlas((state) => {
    const room = roomOf(state.route);
    return room.kind === 'not-found' ? room.path : printRoute(room).replace(/\/$/, '');
  });
  const nearest = nearestPoints(path.split('/').findLast((part) => part !== '') ?? '', data.points.map((point) => point.code));
  return (
    <section className="sheet sheet--home" data-testid="not-found">
      <header className="sheet__header">
        <h1>{words('notFound.title')}</h1>
        <p>{path === '' ? words('notFound.unnamed') : words('notFound.text', { path })}</p>
        {nearest.length > 0 ? (
          <>
            <p>{words('notFound.nearest')}</p>
            <ul>
              {nearest.map((code) => (
                <li key={code}>
                  <RoomLink to={{ kind: 'point', code }}>{code}</RoomLink>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <RoomLink to={{ kind: 'home' }} className="button button--primary">
          {words('notFound.home')}
        </RoomLink>
      </header>
      <PointList />
    </section>
  );
}
