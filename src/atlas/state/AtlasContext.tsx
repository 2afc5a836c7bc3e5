/** Hands the store to the views. */
import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { AtlasAction } from './AtlasAction.ts';
import type { AtlasState } from './AtlasState.ts';
import type { AtlasStore } from './createAtlasStore.ts';

const AtlasStoreContext = createContext<AtlasStore | null>(null);

export function AtlasProvider({ store, children }: { readonly store: AtlasStore; readonly children: ReactNode }) {
  return <AtlasStoreContext value={store}>{children}</AtlasStoreContext>;
}

function useAtlasStore(): AtlasStore {
  const store = use(AtlasStoreContext);
  if (!store) throw new Error('This part stands outside AtlasProvider.');
  return store;
}

/** Selects from the state; the view is drawn again only when the selected value changes. */
export function useAtlas<T>(select: (state: AtlasState) => T): T {
  return useStore(useAtlasStore().api, select);
}

export function useDispatch(): (action: AtlasAction) => void {
  return useAtlasStore().dispatch;
}
