/**
 * Keeps the reader's notes on the device (IndexedDB), one for each point. Where storage is closed they live as long as
 * the visit and `kept` says so.
 */
import { openDB } from 'idb';

/** A place where notes lie by point code. Any of it may throw. */
export interface NoteShelf {
  all(): Promise<readonly (readonly [code: string, text: string])[]>;
  put(code: string, text: string): Promise<void>;
  drop(code: string): Promise<void>;
  clear(): Promise<void>;
}

export interface NoteStore {
  /** False when nothing outlives the visit. */
  readonly kept: boolean;
  read(): Promise<ReadonlyMap<string, string>>;
  /** An empty note is no note. Resolves to whether it was kept. */
  write(code: string, text: string): Promise<boolean>;
  clear(): Promise<void>;
}

const BASE = 'lumbago-atlas-notes';
const TABLE = 'notes';
const LONGEST = 20_000;

export async function openNoteStore(openShelf: () => Promise<NoteShelf> = openDeviceShelf): Promise<NoteStore> {
  const notes = new Map<string, string>();
  let shelf: NoteShelf | null = null;
  try {
    shelf = await openShelf();
    for (const [code, text] of await shelf.all()) if (typeof text === 'string') notes.set(code, text);
  } catch {
    shelf = null;
  }
  return {
    kept: shelf !== null,
    read: async () => new Map(notes),
    async write(code, text) {
      const note = text.slice(0, LONGEST);
      if (note.trim() === '') notes.delete(code);
      else notes.set(code, note);
      try {
        if (note.trim() === '') await shelf?.drop(code);
        else await shelf?.put(code, note);
        return shelf !== null;
      } catch {
        return false;
      }
    },
    async clear() {
      notes.clear();
      try {
        await shelf?.clear();
      } catch {
        // What could not be kept is gone with the visit.
      }
    },
  };
}

let device: Promise<NoteStore> | null = null;

/** The notes of this device, opened once. */
export function deviceNotes(): Promise<NoteStore> {
  device ??= openNoteStore();
  return device;
}

async function openDeviceShelf(): Promise<NoteShelf> {
  const base = await openDB(BASE, 1, { upgrade: (fresh) => void fresh.createObjectStore(TABLE) });
  return {
    all: async () => {
      const [codes, texts] = await Promise.all([base.getAllKeys(TABLE), base.getAll(TABLE)]);
      return codes.map((code, index) => [String(code), texts[index] as string] as const);
    },
    put: async (code, text) => void (await base.put(TABLE, text, code)),
    drop: (code) => base.delete(TABLE, code),
    clear: () => base.clear(TABLE),
  };
}
