/**
 * Drawings load with their mechanism, not with the program. `loadDrawings` must have settled before a page that shows
 * them is drawn, on the server and on hydration alike.
 */
import type { DrawingTable, StepSeconds } from './Drawing.ts';

const FILES = import.meta.glob<{ readonly drawings: DrawingTable; readonly seconds?: StepSeconds }>('./*.tsx');
const loaded = new Map<string, { readonly drawings: DrawingTable; readonly seconds?: StepSeconds }>();

export async function loadDrawings(slug: string): Promise<void> {
  const load = FILES[`./${slug}.tsx`];
  if (!load || loaded.has(slug)) return;
  loaded.set(slug, await load());
}

export function drawingsOf(slug: string): DrawingTable | undefined {
  return loaded.get(slug)?.drawings;
}

const USUAL_SECONDS = 8;

/** How long a step plays at normal speed. */
export function secondsOf(slug: string, step: string): number {
  return loaded.get(slug)?.seconds?.[step] ?? USUAL_SECONDS;
}
