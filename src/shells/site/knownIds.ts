import type { SiteData } from '../../atlas/pages/Page.ts';
import type { KnownIds } from '../../atlas/route/parseRoute.ts';

/** Ids that an address may name. */
export function knownIds(site: SiteData): KnownIds {
  return { points: new Set(site.points.map(({ code }) => code)), mechanisms: new Set(site.mechanisms.map(({ slug }) => slug)) };
}
