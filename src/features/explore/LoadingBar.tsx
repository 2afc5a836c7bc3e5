/** A determinate bar that names what is arriving; after eight seconds it offers the flat drawing. */
import { useEffect, useState } from 'react';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';

const PATIENCE_MS = 8000;
const PARTS = ['program', 'skin', 'fascia', 'outer-muscles', 'deep-muscles', 'bones', 'nerves-vessels-organs'] as const;
type Part = (typeof PARTS)[number];

export function LoadingBar({ onFlat }: { readonly onFlat: () => void }) {
  const words = useWords();
  const phase = useAtlas((state) => state.phase);
  const { share, part } = useAtlas((state) => state.progress);
  const [slow, setSlow] = useState(false);
  const loading = phase === 'poster';
  useEffect(() => {
    setSlow(false);
    if (!loading) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [loading]);
  if (!loading) return null;
  const percent = Math.round(share * 100);
  const named: Part | 'start' = PARTS.find((name) => name === part) ?? 'start';
  const text = words('stage.progress', { part: words(`stage.parts.${named}`), percent });
  return (
    <div className="loading">
      <progress
        className="loading__bar"
        value={percent}
        max={100}
        aria-label={words('stage.loading')}
        role="progressbar"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={text}
        data-testid="progress"
      />
      <p className="loading__words">{text}</p>
      {slow ? (
        <p className="loading__slow">
          {words('stage.slow')}{' '}
          <button type="button" className="button" onClick={onFlat}>
            {words('stage.useFlat')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
