/** Preferences of the reader that stay on the device. Read forgivingly: a damaged one falls back alone. */
import type { DeviceStore } from '../../base/storage/deviceStore.ts';
import { KEY_NAMES, KEY_TABLE, type AtlasKeys, type KeyName } from '../../atlas/address/keys.ts';

const NAME = 'preferences';
const REMEMBERED = KEY_NAMES.filter((name) => KEY_TABLE[name].remembered);

export function readRemembered(device: DeviceStore): Partial<AtlasKeys> {
  const stored = device.read(NAME);
  if (stored === null || typeof stored !== 'object') return {};
  const found: Partial<Record<KeyName, unknown>> = {};
  for (const name of REMEMBERED) {
    const text = (stored as Record<string, unknown>)[name];
    const value = typeof text === 'string' ? KEY_TABLE[name].parse([text]) : undefined;
    if (value !== undefined) found[name] = value;
  }
  return found as Partial<AtlasKeys>;
}

/** Writes only when one of them has changed: writing takes longer than everything else that a click does. */
export function keepRemembered(device: DeviceStore, keys: AtlasKeys, before: AtlasKeys): void {
  if (REMEMBERED.every((name) => keys[name] === before[name])) return;
  const entries = REMEMBERED.map((name) => [name, (KEY_TABLE[name].print as (value: unknown) => readonly string[])(keys[name])[0]]);
  device.write(NAME, Object.fromEntries(entries));
}
