import { describe, expect, it } from 'vitest';
import { roundRate } from '../../../src/features/reading/figures/roundRate.ts';

describe('a rate as it is said', () => {
  it.each([[9.31, 9], [14.62, 15], [24.4, 24], [2.33, 2.3], [1.01, 1], [0.114, 0.1], [0, 0]])('%s is said as %s', (value, said) => {
    expect(roundRate(value)).toBe(said);
  });
});
