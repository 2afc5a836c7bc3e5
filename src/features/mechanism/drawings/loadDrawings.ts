/**
 * Drawings load with their mechanism, not with the program. `loadDrawings` must have settled before a page that shows
 * them is drawn, on the server and on hydration alike.
 */
import type { DrawingTable } from './Drawing.ts';

const FILES = import.meta.glob<{ readonly drawings: DrawingTable }>('./*.tsx');
const loaded = new Map<string, DrawingTable>();

export async function loadDrawings(slug: string): Promise<void> {
  const load = FILES[`./${slug}.tsx`];
  if (!load || loaded.has(slug)) return;
  loaded.set(slug, (await load()).drawings);
}

export function drawingsOf(slug: string): DrawingTable | undefined {
  return loaded.get(slug);
}
