/** Boxes of the stage's parts that a selector names, seen from a layer of it; CSS px. Empty where there is no stage. */
import type { LabelBox } from '../../scene/labels/layoutLabels.ts';

export function boxesWithin(layer: Element | null | undefined, selector: string): LabelBox[] {
  const stage = layer?.closest('.stage');
  if (!layer || !stage) return [];
  const own = layer.getBoundingClientRect();
  return [...stage.querySelectorAll(selector)].map((part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return { x: left - own.left, y: top - own.top, width, height };
  });
}
