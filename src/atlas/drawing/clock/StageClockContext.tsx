/**
 * Gives the parts of a drawing their clock. Without one (server, no script, reduced motion, small pictures) every part shows the
 * finished still.
 */
import { createContext, use, type ReactNode } from 'react';
import type { StageClock } from './StageClock.ts';

const Context = createContext<StageClock | null>(null);

export function StageClockProvider({ clock, children }: { readonly clock: StageClock | null; readonly children: ReactNode }) {
  return <Context value={clock}>{children}</Context>;
}

export function useStageClock(): StageClock | null {
  return use(Context);
}
