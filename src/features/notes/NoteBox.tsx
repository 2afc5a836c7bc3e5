/** One box for one point. What is written is kept on this device as it is written. */
import { useEffect, useRef, useState } from 'react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { deviceNotes } from '../../atlas/notes/openNoteStore.ts';
import { useWords } from '../../i18n/WordsContext.tsx';

const PAUSE_MS = 400;

export function NoteBox({ code }: { readonly code: string }) {
  const words = useWords();
  const [text, setText] = useState<string | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  const [saved, setSaved] = useState(false);
  const pending = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    let gone = false;
    void deviceNotes().then(async (store) => {
      const notes = await store.read();
      if (gone) return;
      setKept(store.kept);
      setText(notes.get(code) ?? '');
    });
    return () => {
      gone = true;
      // Whoever leaves within the pause has written all the same.
      if (pending.current) void deviceNotes().then((store) => store.write(code, pending.current?.text ?? ''));
    };
  }, [code]);
  useEffect(() => {
    if (text !== null && document.activeElement?.closest('.sheet__tools')) box.current?.focus();
    // Only when the box comes, not at every letter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text === null]);

  const write = (next: string): void => {
    setText(next);
    setSaved(false);
    if (pending.current) clearTimeout(pending.current.timer);
    const timer = setTimeout(() => {
      pending.current = null;
      void deviceNotes().then((store) => store.write(code, next)).then(setSaved);
    }, PAUSE_MS);
    pending.current = { text: next, timer };
  };
  return (
    <div className="note-box">
      <label htmlFor={`note-${code}`}>{words('notes.own', { code })}</label>
      <textarea ref={box} id={`note-${code}`} rows={4} value={text ?? ''} disabled={text === null} onChange={(event) => write(event.target.value)} data-testid="note" />
      <p className="sheet-section__aside">
        {kept === false ? words('notes.notKept') : words('notes.kept')} <RoomLink to={{ kind: 'notes' }}>{words('notes.all')}</RoomLink>{' '}
        <span role="status">{saved ? words('notes.saved') : ''}</span>
      </p>
    </div>
  );
}
