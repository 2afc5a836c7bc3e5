/** Which landmark went wrong, in at most forty words. */
import type { PlacementScore } from '../../atlas/study/scorePlacement.ts';
import type { Words } from '../../i18n/createTranslator.ts';

export function sayWhy({ landmarks, limits }: PlacementScore, words: Words): string {
  const { upMm, outMm, levelsHigh, pinLevel, trueLevel, crossed } = landmarks;
  // Within half of trained people's own scatter nothing is called wrong.
  const slack = limits.expertMm / 2;
  const height =
    levelsHigh !== 0 && pinLevel !== null && trueLevel !== null
      ? words(levelsHigh > 0 ? 'learn.why.levelsHigh' : 'learn.why.levelsLow', { count: Math.abs(levelsHigh), pin: pinLevel, truth: trueLevel })
      : Math.abs(upMm) <= slack
        ? words('learn.why.height')
        : words(upMm > 0 ? 'learn.why.high' : 'learn.why.low', { mm: Math.round(Math.abs(upMm)) });
  const across = crossed
    ? words('learn.why.crossed')
    : Math.abs(outMm) <= slack
      ? words('learn.why.distance')
      : words(outMm > 0 ? 'learn.why.out' : 'learn.why.in', { mm: Math.round(Math.abs(outMm)) });
  return `${height} ${across}`;
}
