/** All notes of this device: to read, to take away as a text, to clear. */
import { useEffect, useState } from 'react';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { deviceNotes } from '../../atlas/notes/openNoteStore.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { printNotes } from './printNotes.ts';

export function NotesRoom() {
  const words = useWords();
  const { data } = useSite();
  const [notes, setNotes] = useState<ReadonlyMap<string, string> | null>(null);
  const [kept, setKept] = useState(true);
  const [sure, setSure] = useState(false);
  const [cleared, setCleared] = useState(false);
  useEffect(() => {
    void deviceNotes().then(async (store) => {
      setKept(store.kept);
      setNotes(await store.read());
    });
  }, []);
  const rows = data.points.filter(({ code }) => notes?.has(code));
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([printNotes(rows, notes ?? new Map())], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = words('notes.fileName');
    link.click();
    URL.revokeObjectURL(address);
  };
  const clear = async (): Promise<void> => {
    if (!sure) return setSure(true);
    await (await deviceNotes()).clear();
    setNotes(new Map());
    setSure(false);
    setCleared(true);
  };
  return (
    <article className="article" data-testid="notes">
      <header className="article__header">
        <h1>{words('notes.title')}</h1>
        <p className="lead">{words('notes.lead')}</p>
        <p>{kept ? words('notes.kept') : words('notes.notKept')}</p>
      </header>
      <p role="status">{cleared ? words('notes.cleared') : ''}</p>
      {rows.length === 0 ? (
        <p>
          {words('notes.none')} <RoomLink to={{ kind: 'home' }}>{words('notes.start')}</RoomLink>
        </p>
      ) : (
        <>
          {rows.map(({ code, names }) => (
            <section key={code}>
              <h2>
                <RoomLink to={{ kind: 'point', code }}>
                  {code} <span lang="zh-Latn">{names.pinyin}</span>
                </RoomLink>
              </h2>
              <p className="note-text">{notes?.get(code)}</p>
            </section>
          ))}
          <p className="learn-file">
            <button type="button" className="button" onClick={save} data-testid="export-notes">
              {words('notes.export')}
            </button>
            <button type="button" className="button" onClick={() => void clear()} data-testid="clear-notes">
              {sure ? words('notes.clearSure') : words('notes.clear')}
            </button>
          </p>
        </>
      )}
    </article>
  );
}
