/** Draws what a section of a reading room asks for. */
import type { ArticleFigure, CitationView } from '../../../atlas/pages/Page.ts';
import { BadgeParts } from './BadgeParts.tsx';
import { Checks } from './Checks.tsx';
import { Courses } from './Courses.tsx';
import { Harms } from './Harms.tsx';
import { Odds } from './Odds.tsx';
import { Plan } from './Plan.tsx';
import { Shares } from './Shares.tsx';
import { TakeAlong } from './TakeAlong.tsx';

export function Figure({ figure, all }: { readonly figure: ArticleFigure; readonly all: readonly CitationView[] }) {
  switch (figure.kind) {
    case 'badge-parts':
      return <BadgeParts />;
    case 'checks':
      return <Checks figure={figure} />;
    case 'shares':
      return <Shares figure={figure} all={all} />;
    case 'odds':
      return <Odds figure={figure} all={all} />;
    case 'courses':
      return <Courses figure={figure} all={all} />;
    case 'plan':
      return <Plan figure={figure} all={all} />;
    case 'harms':
      return <Harms figure={figure} all={all} />;
    case 'questions':
      return <TakeAlong questions={figure.questions} />;
  }
}
