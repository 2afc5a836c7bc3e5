/** What was singled out and hidden before, so that one step can be taken back. */
import { useEffect, useRef, useState } from 'react';
import type { AtlasKeys } from '../../../atlas/address/keys.ts';
import { useAtlas, useDispatch } from '../../../atlas/state/AtlasContext.tsx';

type Step = Pick<AtlasKeys, 'sel' | 'amid' | 'hid'>;

const MOST = 30;

export function useSteps(): { readonly canUndo: boolean; readonly undo: () => void } {
  const dispatch = useDispatch();
  const { sel, amid, hid } = useAtlas((state) => state.keys);
  const steps = useRef<Step[]>([]);
  const last = useRef<Step>({ sel, amid, hid });
  const [count, setCount] = useState(0);
  useEffect(() => {
    const before = last.current;
    last.current = { sel, amid, hid };
    if (before.sel === sel && before.amid === amid && before.hid.join() === hid.join()) return;
    const back = steps.current.at(-1);
    // Whoever went back, by button or by the browser, has one step less.
    if (back && back.sel === sel && back.amid === amid && back.hid.join() === hid.join()) steps.current.pop();
    else steps.current = [...steps.current, before].slice(-MOST);
    setCount(steps.current.length);
  }, [sel, amid, hid]);
  const undo = (): void => {
    const back = steps.current.at(-1);
    if (back) dispatch({ type: 'keysChosen', keys: back });
  };
  return { canUndo: count > 0, undo };
}
