/** The skin segment of a point: which other points lie in it, and, on the live body, its nerves lit among them. */
import type { PointPage, SegmentView } from '../../atlas/pages/Page.ts';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useStageGuide } from './useStageGuide.ts';

export function SegmentOnBody({ page, segment }: { readonly page: PointPage; readonly segment: SegmentView }) {
  const words = useWords();
  const live = useAtlas((state) => state.phase === 'ready');
  const { guide, show } = useStageGuide(page.point.code);
  const shown = guide?.segment !== undefined;
  const names = segment.names.join(', ');
  return (
    <div className="skin-segment" data-testid="segment">
      <p>
        {segment.points.length === 0 ? words('sheet.segmentAlone', { names }) : words('sheet.segmentPoints', { names })}{' '}
        {segment.points.map((code, index) => (
          <span key={code}>
            {index === 0 ? '' : ' · '}
            <RoomLink to={{ kind: 'point', code }}>{code}</RoomLink>
          </span>
        ))}
      </p>
      {live ? (
        <button type="button" className="button button--small" aria-pressed={shown} onClick={() => show(shown ? null : { finding: null, step: null, rings: [], segment })}>
          {words(shown ? 'sheet.segmentHide' : 'sheet.segmentShow')}
        </button>
      ) : null}
      <p className="sheet-section__aside" role="status">
        {shown ? words(segment.nerves.length > 0 ? 'sheet.segmentLit' : 'sheet.segmentMarks', { names }) : ''}
      </p>
    </div>
  );
}
