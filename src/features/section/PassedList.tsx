/** What the tip has passed, in order, and what would come next up to the stop. */
import { spanName } from '../../atlas/section/partName.ts';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { OpenSection } from './useSection.ts';

export function PassedList({ page, open, numbers }: { readonly page: SectionPage; readonly open: OpenSection; readonly numbers: boolean }) {
  const words = useWords();
  const { track, depthMm, limits } = open;
  const spans = track.spans.filter(({ from }) => limits.stopMm > from);
  return (
    <ol className="passed" data-testid="passed">
      {spans.map((span) => {
        const state = depthMm >= span.to ? 'passed' : depthMm >= span.from && (depthMm > 0 || span.from > 0) ? 'here' : 'ahead';
        return (
          <li key={span.from} data-state={state} data-tissue={span.tissue}>
            <span className="passed__swatch" aria-hidden="true" />
            <span className="passed__name">{spanName(span, page.names, words)}</span>
            {numbers ? <span className="passed__mm">{words('section.span', { from: Math.round(span.from), to: Math.round(Math.min(span.to, limits.stopMm)) })}</span> : null}
            {state === 'here' ? <strong className="passed__here">{words('section.here')}</strong> : null}
          </li>
        );
      })}
    </ol>
  );
}
