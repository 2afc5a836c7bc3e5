/** The store that holds the one record; `dispatch` is the only way to change it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AtlasAction } from './AtlasAction.ts';
import type { AtlasState, AtlasView } from './AtlasState.ts';
import { initialState, reduce } from './reduce.ts';

export interface AtlasStore {
  readonly api: StoreApi<AtlasState>;
  readonly dispatch: (action: AtlasAction) => void;
}

export function createAtlasStore(view: AtlasView): AtlasStore {
  const api = createStore<AtlasState>(() => initialState(view));
  return { api, dispatch: (action) => api.setState((state) => reduce(state, action), true) };
}
