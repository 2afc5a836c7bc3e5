/** The end of a sitting: how it went, another round, the way home. */
import { useEffect, useRef } from 'react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Sitting } from './sittings.ts';

export function SittingOver({ sitting, onAgain }: { readonly sitting: Sitting; readonly onAgain: () => void }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="quiz__over" data-testid="over">
      <h2 ref={heading} tabIndex={-1}>
        {words('learn.over')}
      </h2>
      <p>{words('learn.overLine', { count: sitting.session.asked.length, right: sitting.right })}</p>
      <p className="quiz__ways">
        <button type="button" className="button button--primary" onClick={onAgain}>
          {words('learn.again')}
        </button>
        <RoomLink to={{ kind: 'learn' }} className="button">
          {words('learn.home')}
        </RoomLink>
      </p>
    </div>
  );
}
