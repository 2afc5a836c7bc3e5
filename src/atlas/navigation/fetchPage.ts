/** The page of another room, for rooms that show a part of it. */
import type { Page } from '../pages/Page.ts';
import { printRoute } from '../route/printRoute.ts';
import type { RoomRoute } from '../route/Route.ts';
import { pagesFolder } from './pagesFolder.ts';

/** @param root the way up from the present page to the site. Throws where the page cannot be had. */
export async function fetchPage<P extends Page>(root: string, languagePrefix: string, room: RoomRoute): Promise<P> {
  const path = printRoute(room);
  const answer = await fetch(new URL(`${root}${pagesFolder()}${languagePrefix}${path}page.json`, location.href));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as P;
}
