/** The drawn plates and what is done on them, fetched only where there is no scene. */
import type { FlatAtlas } from './FlatAtlas.tsx';

export function loadFlatAtlas(): Promise<{ readonly FlatAtlas: typeof FlatAtlas }> {
  return import('./FlatAtlas.tsx');
}
