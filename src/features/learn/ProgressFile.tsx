/** Carries progress to another device: out as a file, in again after it has been checked. */
import { useRef, useState } from 'react';
import { parseProgress, printProgress, type StudyProgress } from '../../atlas/study/StudyProgress.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { keepProgress } from './study.ts';

const LARGEST = 1_000_000;

export function ProgressFile({ progress }: { readonly progress: StudyProgress }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'imported' | 'notImported' | null>(null);
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([printProgress(progress)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = words('learn.fileName');
    link.click();
    URL.revokeObjectURL(address);
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const found = file.size > LARGEST ? null : parseProgress(await file.text());
    if (found) keepProgress(found);
    setSaid(found ? 'imported' : 'notImported');
    if (input.current) input.current.value = '';
  };
  return (
    <section aria-labelledby="learn-file">
      <h2 id="learn-file">{words('learn.file')}</h2>
      <p>{words('learn.private')}</p>
      <p className="learn-file">
        <button type="button" className="button" onClick={save} data-testid="export">
          {words('learn.export')}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words('learn.import')}
        </button>
        <input ref={input} type="file" accept="application/json,.json" hidden aria-label={words('learn.import')} data-testid="import" onChange={(event) => void read(event.target.files?.[0])} />
      </p>
      <p role="status">{said === null ? '' : words(`learn.${said}`)}</p>
    </section>
  );
}
