/** Where the reader stands on the site: enough to print links that work under any path of any server. */
import { createContext, use, type ReactNode } from 'react';
import type { SiteData } from '../pages/Page.ts';

interface Site {
  readonly data: SiteData;
  /**
   * The way to the site's root. As written: from the page up to it, `''` on the first page, `../../` on `p/BL23/`. Once the reader
   * has walked on: its path, since the address bar may be a moment behind.
   */
  readonly root: string;
  /** `''` for English, `es/` for Spanish. */
  readonly languagePrefix: string;
}

const SiteContext = createContext<Site | null>(null);

export function SiteProvider({ site, children }: { readonly site: Site; readonly children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>;
}

export function useSite(): Site {
  const site = use(SiteContext);
  if (!site) throw new Error('This part stands outside SiteProvider.');
  return site;
}
