/** Which drawing belongs to a figure. */
import type { FigureView } from '../../../atlas/pages/Page.ts';
import { ArraysPlot } from './ArraysPlot.tsx';
import { BarPlot } from './BarPlot.tsx';
import { FieldDiscs } from './FieldDiscs.tsx';
import { ForestPlot } from './ForestPlot.tsx';
import { GapPlot } from './GapPlot.tsx';
import { GuidelineTimeline } from './GuidelineTimeline.tsx';
import { PersistencePlot } from './PersistencePlot.tsx';
import { SafetyPlot } from './SafetyPlot.tsx';

interface PictureProps {
  readonly figure: FigureView;
  /** What the reader guessed, by row. */
  readonly guesses: Readonly<Record<string, number>>;
}

export function Picture({ figure, guesses }: PictureProps) {
  switch (figure.id) {
    case 'fig-gerac':
      return <ArraysPlot figure={figure} guesses={guesses} />;
    case 'fig-agesixtyfive':
      return <ArraysPlot figure={figure} guesses={{}} />;
    case 'fig-points':
      return <GapPlot figure={figure} />;
    case 'fig-forest':
      return <ForestPlot figure={figure} />;
    case 'fig-brinkhaus':
      return <BarPlot figure={figure} from={-20} to={62} ticks={[0, 20, 40, 60]} />;
    case 'fig-threshold':
      return <BarPlot figure={figure} from={0} to={660} ticks={[0, 200, 400, 600]} />;
    case 'fig-spine':
      return <BarPlot figure={figure} from={0} to={6} ticks={[0, 2, 4, 6]} />;
    case 'fig-persistence':
      return <PersistencePlot figure={figure} />;
    case 'fig-field':
      return <FieldDiscs figure={figure} />;
    case 'fig-safety':
      return <SafetyPlot figure={figure} guesses={guesses} />;
    case 'fig-guidelines':
      return <GuidelineTimeline figure={figure} />;
    default:
      throw new Error(`no drawing for '${figure.id}'`);
  }
}
