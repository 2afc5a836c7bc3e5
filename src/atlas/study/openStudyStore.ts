/**
 * Keeps study progress on the device (IndexedDB). Where storage is closed, as in private windows, progress lives as long as
 * the visit and `kept` says so. A damaged value costs a notice, never a start.
 */
import { openDB } from 'idb';
import { NO_PROGRESS, readProgress, type StudyProgress } from './StudyProgress.ts';

/** A place where one value lies. Any of it may throw. */
export interface StudyShelf {
  get(): Promise<unknown>;
  put(value: unknown): Promise<void>;
}

export interface StudyStore {
  /** False when nothing outlives the visit. */
  readonly kept: boolean;
  /** Something was there that could not be read. */
  readonly damaged: boolean;
  readonly first: StudyProgress;
  /** Resolves to whether it was kept. */
  save(progress: StudyProgress): Promise<boolean>;
}

const BASE = 'lumbago-atlas';
const TABLE = 'study';
const NAME = 'progress';

export async function openStudyStore(openShelf: () => Promise<StudyShelf> = openDeviceShelf): Promise<StudyStore> {
  try {
    const shelf = await openShelf();
    const value = await shelf.get();
    const first = value === undefined ? NO_PROGRESS : readProgress(value);
    return {
      kept: true,
      damaged: first === null,
      first: first ?? NO_PROGRESS,
      save: (progress) => shelf.put(progress).then(() => true, () => false),
    };
  } catch {
    return { kept: false, damaged: false, first: NO_PROGRESS, save: async () => false };
  }
}

async function openDeviceShelf(): Promise<StudyShelf> {
  const base = await openDB(BASE, 1, { upgrade: (fresh) => void fresh.createObjectStore(TABLE) });
  return {
    get: () => base.get(TABLE, NAME),
    put: async (value) => void (await base.put(TABLE, value, NAME)),
  };
}
