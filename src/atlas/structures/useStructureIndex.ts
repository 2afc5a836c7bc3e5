/** Fetches the names of the body's structures once for the visit. Null until they are here, or where they cannot be had. */
import { pagesFolder } from '../navigation/pagesFolder.ts';
import { useEffect, useState } from 'react';
import { useSite } from '../navigation/SiteContext.tsx';
import type { StructureIndex } from './StructureIndex.ts';

const known = new Map<string, Promise<StructureIndex>>();

export function useStructureIndex(): StructureIndex | null {
  const { root, languagePrefix } = useSite();
  const [index, setIndex] = useState<StructureIndex | null>(null);
  useEffect(() => {
    let gone = false;
    load(root, languagePrefix).then(
      (loaded) => {
        if (!gone) setIndex(loaded);
      },
      () => known.delete(languagePrefix),
    );
    return () => {
      gone = true;
    };
    // The way to the root changes with the room, the file does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [languagePrefix]);
  return index;
}

function load(root: string, languagePrefix: string): Promise<StructureIndex> {
  const asked = known.get(languagePrefix);
  if (asked) return asked;
  const pages = pagesFolder();
  const loading = fetch(new URL(`${root}${pages}${languagePrefix}structures.json`, location.href)).then((answer) => {
    if (!answer.ok) throw new Error(`structures.json: ${answer.status}`);
    return answer.json() as Promise<StructureIndex>;
  });
  known.set(languagePrefix, loading);
  return loading;
}
