/** What a reader can do with an open point besides reading: share, note, compare, print. Doors without it give none. */
import { createContext, type ComponentType } from 'react';
import type { PointPage } from '../pages/Page.ts';

export const SheetToolsContext = createContext<ComponentType<{ readonly page: PointPage }> | null>(null);
