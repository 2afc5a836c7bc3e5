/** The way back through the rooms of one visit. The browser's own history is not touched. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Route } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';

const LONGEST = 60;

export function useTrail(visit: number): { readonly canGoBack: boolean; readonly back: () => void } {
  const dispatch = useDispatch();
  const route = useAtlas((state) => state.route);
  const trail = useRef<{ visit: number; last: Route; past: Route[]; returning: boolean }>({ visit, last: route, past: [], returning: false });
  const [length, setLength] = useState(0);
  useEffect(() => {
    const way = trail.current;
    if (way.visit !== visit) trail.current = { visit, last: route, past: [], returning: false };
    else if (way.last !== route) {
      // The same place, said anew, is no step.
      if (!way.returning && JSON.stringify(way.last) !== JSON.stringify(route)) way.past = [...way.past, way.last].slice(-LONGEST);
      way.returning = false;
      way.last = route;
    }
    setLength(trail.current.past.length);
  }, [route, visit]);
  const back = useCallback(() => {
    const before = trail.current.past.pop();
    if (!before) return;
    trail.current.returning = true;
    dispatch({ type: 'roomOpened', route: before, keys: { cam: null } });
  }, [dispatch]);
  return { canGoBack: length > 0, back };
}
