import { describe, expect, it } from 'vitest';
import { recallOf, reviewed } from '../../../src/atlas/study/schedule.ts';
import { NO_PROGRESS, withAnswer, type StudyCard } from '../../../src/atlas/study/StudyProgress.ts';
import { summarise } from '../../../src/atlas/study/summarise.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2030, 0, 1);
const ITEM = { kind: 'name', code: 'BL23' } as const;

describe('a card', () => {
  it('comes back after a minute when missed, after ten when right, and after days when right again', () => {
    expect(reviewed(undefined, ITEM, 'again', START).due - START).toBe(MINUTE);
    const once = reviewed(undefined, ITEM, 'good', START);
    expect(once.due - START).toBe(10 * MINUTE);
    const twice = reviewed(once, ITEM, 'good', once.due);
    expect(twice.due - once.due).toBeGreaterThanOrEqual(DAY);
  });

  it('comes back later each time it is known, and sooner once it is missed', () => {
    let card: StudyCard = reviewed(undefined, ITEM, 'easy', START);
    const gaps: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const next = reviewed(card, ITEM, 'good', card.due);
      gaps.push(next.due - card.due);
      card = next;
    }
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    const missed = reviewed(card, ITEM, 'again', card.due);
    expect(missed.due - card.due).toBeLessThan(DAY);
    expect(missed.lapses).toBe(1);
  });

  it('is due when about nine of ten would still know it', () => {
    let card = reviewed(undefined, ITEM, 'easy', START);
    card = reviewed(card, ITEM, 'good', card.due);
    expect(recallOf(card, card.last ?? 0)).toBeCloseTo(1, 2);
    expect(Math.abs(recallOf(card, card.due) - 0.9)).toBeLessThan(0.03);
  });
});

describe('the study home', () => {
  const card = reviewed(undefined, ITEM, 'good', START);
  const progress = withAnswer(NO_PROGRESS, card, { at: START, ...ITEM, grade: 'good', mm: null, sure: null });

  it('counts what is due by the clock it is given', () => {
    expect(summarise(progress, ['BL23'], START).due).toEqual([]);
    expect(summarise(progress, ['BL23'], START + 11 * MINUTE).due).toEqual(['name:BL23']);
  });

  it('tells solid, fading and new points apart', () => {
    const known = reviewed(card, ITEM, 'easy', card.due);
    const solid = withAnswer(progress, known, { at: card.due, ...ITEM, grade: 'easy', mm: null, sure: null });
    const memoryAt = (now: number): unknown => summarise(solid, ['BL23', 'BL25'], now).points.map(({ memory }) => memory);
    expect(memoryAt(card.due)).toEqual(['solid', 'new']);
    expect(memoryAt(known.due + 30 * DAY)).toEqual(['fading', 'new']);
    expect(solid.cards).toHaveLength(1);
  });
});
