/** The learner's progress and the places to learn, opened once for the visit and shared by the rooms of this feature. */
import { useEffect, useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { openStudyStore, type StudyStore } from '../../atlas/study/openStudyStore.ts';
import { NO_PROGRESS, type StudyProgress } from '../../atlas/study/StudyProgress.ts';
import type { StudyBody } from '../../atlas/study/StudyItem.ts';
import { fetchStudyBody } from '../../scene/assets/fetchStudyBody.ts';

export interface Study {
  readonly phase: 'waiting' | 'ready' | 'failed';
  readonly kept: boolean;
  readonly damaged: boolean;
  readonly progress: StudyProgress;
  readonly body: StudyBody | null;
}

const WAITING: Study = { phase: 'waiting', kept: true, damaged: false, progress: NO_PROGRESS, body: null };
const study = createStore<Study>(() => WAITING);
let store: StudyStore | null = null;
let opening: Promise<void> | null = null;

export function openStudy(): Promise<void> {
  opening ??= open().catch(() => {
    opening = null;
    study.setState({ phase: 'failed' });
  });
  return opening;
}

async function open(): Promise<void> {
  study.setState({ phase: 'waiting' });
  const [opened, body] = await Promise.all([store ?? openStudyStore(), fetchStudyBody()]);
  if (store === null) study.setState({ kept: opened.kept, damaged: opened.damaged, progress: opened.first });
  store = opened;
  study.setState({ phase: 'ready', body });
}

/** Takes new progress over at once; whether the device kept it shows in `kept`. */
export function keepProgress(progress: StudyProgress): void {
  study.setState({ progress, damaged: false });
  void store?.save(progress).then((kept) => study.setState({ kept }));
}

export function useStudy(): Study {
  useEffect(() => void openStudy(), []);
  return useSyncExternalStore(study.subscribe, study.getState, () => WAITING);
}
