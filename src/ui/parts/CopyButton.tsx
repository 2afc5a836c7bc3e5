/** Puts a text on the clipboard and says so. Where that is not allowed it says that too; the text then stands on the page. */
import { useState } from 'react';
import { Check, Copy } from 'lucide-react';
import { Icon } from './Icon.tsx';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  readonly copied: string;
  readonly failed: string;
}

export function CopyButton({ label, text, copied, failed }: CopyButtonProps) {
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    setResult(null);
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      setResult('failed');
    }
  };
  return (
    <span className="copy">
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon of={result === 'copied' ? Check : Copy} size={18} /> {label}
      </button>
      <span role="status" className={result === 'failed' ? 'copy__said' : 'visually-hidden'}>
        {result === null ? '' : result === 'copied' ? copied : failed}
      </span>
    </span>
  );
}
