/** Line icons at one weight. Always beside a word, so they are silent for assistive technology. */
import type { LucideIcon } from 'lucide-react';

export function Icon({ of: Drawing, size = 20 }: { readonly of: LucideIcon; readonly size?: number }) {
  return <Drawing size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
