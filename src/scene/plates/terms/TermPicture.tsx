/** A picture where it is faster than words. It shows what the meaning says beside it, so it is silent. */
import { Plate } from '../../../atlas/drawing/kit/Plate.tsx';
import { BODY_PICTURES } from './bodyPictures.tsx';
import { NEEDLE_PICTURES } from './needlePictures.tsx';
import { NERVE_PICTURES } from './nervePictures.tsx';
import { STUDY_PICTURES } from './studyPictures.tsx';
import type { TermPictures } from './TermPictures.ts';

export const TERM_PICTURES: TermPictures = { ...BODY_PICTURES, ...NERVE_PICTURES, ...NEEDLE_PICTURES, ...STUDY_PICTURES };

export function TermPicture({ term }: { readonly term: string }) {
  const picture = TERM_PICTURES[term];
  if (picture === undefined) return null;
  return (
    <svg className="term-picture" viewBox={picture.box} aria-hidden="true" focusable="false">
      <Plate>
        <picture.draw />
      </Plate>
    </svg>
  );
}
