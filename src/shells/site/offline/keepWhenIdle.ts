/** Keeps a copy of the atlas for a time without a connection: not before the reader has stayed a while, never with Save-Data. */
import type { DeviceStore } from '../../../base/storage/deviceStore.ts';
import { canKeep, keepCopy, type AtlasPlace } from '../../../atlas/offline/keptCopy.ts';
import { KEEP_WISH } from '../../../atlas/offline/keepWish.ts';

/** The body is fetched layer by layer after its first picture; whoever leaves before that has no use for a copy. */
const STAY_MS = 20_000;

let asked = false;

export function keepWhenIdle(place: AtlasPlace, device: DeviceStore): void {
  if (asked) return;
  asked = true;
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (!canKeep() || connection?.saveData === true || device.read(KEEP_WISH) === false) return;
  setTimeout(() => void keepCopy(place), STAY_MS);
}
