/** What stands on the stage of a section: the drawing, which the live body cut open covers as soon as it can. */
import { useEffect, useMemo } from 'react';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { SectionPlate } from './SectionPlate.tsx';
import { stageCut, stageSlice } from './stageCut.ts';
import { useDepth } from './useDepth.ts';
import { useSection, type OpenSection } from './useSection.ts';

export function SectionPicture({ page }: { readonly page: SectionPage }) {
  const open = useSection(page);
  return open ? <Picture page={page} open={open} /> : null;
}

function Picture({ page, open }: { readonly page: SectionPage; readonly open: OpenSection }) {
  const words = useWords();
  const dispatch = useDispatch();
  const onDepth = useDepth(open);
  const { cut, track } = open;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the needle's depth changes nothing here
  const slice = useMemo(() => stageSlice(page, open, words), [page, cut, track, words]);
  const shown = useMemo(() => stageCut(page, open, slice, onDepth), [page, open, slice, onDepth]);
  useEffect(() => dispatch({ type: 'cutSet', cut: shown }), [dispatch, shown]);
  useEffect(() => () => dispatch({ type: 'cutSet', cut: null }), [dispatch]);
  return <SectionPlate page={page} open={open} onDepth={onDepth} numbers />;
}
