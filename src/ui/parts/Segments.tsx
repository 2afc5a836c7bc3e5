/** A row of choices of which one holds, as native radio buttons: arrow keys, labels and forms come with the platform. */
import { useId, type ReactNode } from 'react';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: ReactNode; readonly hint?: string }[];
  readonly onChange: (value: T) => void;
  readonly testId?: string;
  readonly className?: string;
}

export function Segments<T extends string>({ label, value, options, onChange, testId, className = '' }: SegmentsProps<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={`segments ${className}`} data-testid={testId}>
      {options.map((option) => (
        <label key={option.value} className="segment" title={option.hint}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
