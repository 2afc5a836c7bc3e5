/** Whether the atlas lies on this device for a time without a connection; to keep it there now, or to take it away. */
import { useEffect, useState } from 'react';
import { canKeep, isKept, keepCopy, onCopyChanged, removeCopy, type AtlasPlace } from '../../atlas/offline/keptCopy.ts';
import { KEEP_WISH } from '../../atlas/offline/keepWish.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { openDeviceStore } from '../../base/storage/deviceStore.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useOnline } from './useOnline.ts';

type Copy = 'asking' | 'impossible' | 'none' | 'coming' | 'failed' | 'kept' | 'removed';

export function KeptHere() {
  const words = useWords();
  const online = useOnline();
  const { root, languagePrefix } = useSite();
  const [copy, setCopy] = useState<Copy>('asking');
  const place = (): AtlasPlace => ({ siteRoot: new URL(root, location.href), languagePrefix });

  useEffect(() => {
    if (!canKeep()) {
      setCopy('impossible');
      return undefined;
    }
    const look = (): void => void isKept({ siteRoot: new URL(root, location.href), languagePrefix }).then((kept) => setCopy(kept ? 'kept' : 'none'));
    look();
    return onCopyChanged(look);
  }, [root, languagePrefix]);

  const keep = async (): Promise<void> => {
    setCopy('coming');
    openDeviceStore().write(KEEP_WISH, true);
    setCopy((await keepCopy(place())) ? 'kept' : 'failed');
  };
  const remove = async (): Promise<void> => {
    openDeviceStore().write(KEEP_WISH, false);
    await removeCopy(place());
    setCopy('removed');
  };
  const offered = copy === 'none' || copy === 'failed' || copy === 'removed';
  return (
    <section id="offline" aria-labelledby="offline-heading" className="kept-here" data-copy={copy}>
      <h2 id="offline-heading">{words('offline.title')}</h2>
      <div role="status">
        {online ? null : <p className="kept-here__badge">{words('offline.badge')}</p>}
        <p>{words(`offline.${copy}`)}</p>
      </div>
      {copy === 'kept' ? (
        <button type="button" className="button" onClick={() => void remove()}>
          {words('offline.remove')}
        </button>
      ) : null}
      {offered ? (
        <button type="button" className="button" onClick={() => void keep()}>
          {words('offline.keep')}
        </button>
      ) : null}
    </section>
  );
}
