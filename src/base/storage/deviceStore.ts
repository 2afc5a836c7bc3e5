/**
 * Keeps small things on the device. In frames of other sites and in private windows storage throws; then things live in
 * memory for this visit and `kept` says so. A damaged value costs that value, never a start.
 */
export interface DeviceStore {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  clear(): void;
  /** False when nothing outlives the visit. */
  readonly kept: boolean;
}

const PREFIX = 'atlas.';

export function openDeviceStore(getStorage: () => Storage | undefined = () => globalThis.localStorage): DeviceStore {
  const storage = probe(getStorage);
  const memory = new Map<string, string>();
  const read = (key: string): string | null => {
    try {
      return storage ? storage.getItem(PREFIX + key) : (memory.get(key) ?? null);
    } catch {
      return memory.get(key) ?? null;
    }
  };
  return {
    kept: storage !== undefined,
    read(key) {
      const text = read(key);
      if (text === null) return undefined;
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      const text = JSON.stringify(value);
      memory.set(key, text);
      try {
        storage?.setItem(PREFIX + key, text);
      } catch {
        // Full or forbidden: the value stays in memory.
      }
    },
    clear() {
      memory.clear();
      try {
        for (const key of Object.keys(storage ?? {})) if (key.startsWith(PREFIX)) storage?.removeItem(key);
      } catch {
        // Nothing was kept, so nothing is left.
      }
    },
  };
}

function probe(getStorage: () => Storage | undefined): Storage | undefined {
  try {
    const storage = getStorage();
    storage?.setItem(`${PREFIX}probe`, '1');
    storage?.removeItem(`${PREFIX}probe`);
    return storage ?? undefined;
  } catch {
    return undefined;
  }
}
