/** What a learner must know about their progress, and the way to read on where there is no quiz. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { openStudy, type Study } from './study.ts';

export function StudyNotes({ study }: { readonly study: Study }) {
  const words = useWords();
  return (
    <>
      {study.kept ? null : (
        <p className="note" role="status" data-testid="not-kept">
          {words('learn.notKept')}
        </p>
      )}
      {study.damaged ? (
        <p className="note" role="status" data-testid="damaged">
          {words('learn.damaged')}
        </p>
      ) : null}
      {study.phase === 'failed' ? (
        <p className="note" role="alert">
          {words('learn.failed')}{' '}
          <button type="button" className="button button--small" onClick={() => void openStudy()}>
            {words('learn.retry')}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** The page before script takes over, and for good where there is none. */
export function PointLinks() {
  const words = useWords();
  const { data } = useSite();
  return (
    <section className="learn-static">
      <p>{words('learn.needsScript')}</p>
      <ul className="learn-list">
        {data.points.map(({ code, names }) => (
          <li key={code}>
            <RoomLink to={{ kind: 'point', code }}>
              {code} {names.pinyin}
            </RoomLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
