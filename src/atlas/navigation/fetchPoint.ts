/** The page of a point, for rooms that show more than one. */
import type { PointPage } from '../pages/Page.ts';

/** @param root the way up from the present page to the site. Throws where the page cannot be had. */
export async function fetchPoint(root: string, languagePrefix: string, code: string): Promise<PointPage> {
  const folder = document.documentElement.dataset['pages'] ?? 'pages/';
  const answer = await fetch(new URL(`${root}${folder}${languagePrefix}p/${code}/page.json`, location.href));
  if (!answer.ok) throw new Error(`${code}: ${answer.status}`);
  return (await answer.json()) as PointPage;
}
