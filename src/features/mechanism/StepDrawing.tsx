/** The picture of a step. A step without a drawing of its own shows none; its description stands below. */
import type { MechanismStepView } from '../../atlas/pages/Page.ts';
import { drawingsOf } from './drawings/loadDrawings.ts';

interface StepDrawingProps {
  readonly slug: string;
  readonly step: MechanismStepView;
  readonly needle: 'real' | 'sham';
  readonly seed?: number;
}

export function StepDrawing({ slug, step, needle, seed = 0 }: StepDrawingProps) {
  const Drawing = drawingsOf(slug)?.[step.id];
  if (!Drawing) return null;
  return (
    <svg className="step-drawing" viewBox="0 0 640 420" role="img" aria-label={step.picture} data-needle={needle}>
      <Drawing needle={needle} seed={seed} />
    </svg>
  );
}
