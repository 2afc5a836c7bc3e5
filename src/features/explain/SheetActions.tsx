/** The side that leads, and the link to share. */
import { useState } from 'react';
import { Link2 } from 'lucide-react';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

export function SheetActions({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const dispatch = useDispatch();
  const hydrated = useHydrated();
  const side = useAtlas((state) => state.keys.side);
  // A frame's own address is of no use to a reader, and a kiosk has nowhere to copy to.
  const shareable = useAtlas((state) => state.route.kind !== 'embed' && state.route.kind !== 'kiosk');
  const [copied, setCopied] = useState(false);
  // Both need script: without it they would promise what they cannot do.
  if (!hydrated) return <div className="sheet__actions" />;
  const copy = (): void => {
    void navigator.clipboard?.writeText(location.href).then(() => setCopied(true), () => setCopied(false));
  };
  return (
    <div className="sheet__actions">
      {page.point.bilateral && page.point.placed ? (
        <Segments
          label={words('points.sides')}
          value={side}
          options={[
            { value: 'L', label: words('points.left') },
            { value: 'R', label: words('points.right') },
            { value: 'both', label: words('points.both') },
          ]}
          onChange={(next) => dispatch({ type: 'keysChosen', keys: { side: next, cam: null } })}
          testId="side"
        />
      ) : null}
      {shareable ? (
        <button type="button" className="button" onClick={copy} data-testid="share">
          <Icon of={Link2} size={18} /> <span aria-live="polite">{copied ? words('sheet.shared') : words('sheet.share')}</span>
        </button>
      ) : null}
    </div>
  );
}
