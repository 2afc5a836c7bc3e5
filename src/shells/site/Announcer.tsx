/** Says once, politely, what has changed on the stage. */
import { roomOf } from '../../atlas/route/Route.ts';
import type { Page } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useEffect, useRef, useState } from 'react';

export function Announcer({ page }: { readonly page: Page | null }) {
  const words = useWords();
  const peel = useAtlas((state) => state.keys.peel);
  const side = useAtlas((state) => state.keys.side);
  const room = useAtlas((state) => roomOf(state.route));
  const [said, setSaid] = useState('');
  const before = useRef({ peel, room: room.kind, code: '', side });

  useEffect(() => {
    const code = room.kind === 'point' ? room.code : '';
    const last = before.current;
    before.current = { peel, room: room.kind, code, side };
    if (code !== '' && (code !== last.code || side !== last.side)) {
      setSaid(words('stage.selected', { code, side: words(side === 'L' ? 'points.left' : side === 'R' ? 'points.right' : 'points.both') }));
    } else if (peel !== last.peel) {
      setSaid(`${words(`stage.peels.s${peel as 0}`)}. ${words(`stage.peelSentences.s${peel as 0}`)}`);
    } else if (room.kind !== last.room && page) setSaid(page.title);
  }, [peel, side, room, page, words]);

  return (
    <p className="visually-hidden" aria-live="polite" data-testid="live">
      {said}
    </p>
  );
}
