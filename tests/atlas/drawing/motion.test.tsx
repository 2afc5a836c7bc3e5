import { renderToString } from 'react-dom/server';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createStageClock } from '../../../src/atlas/drawing/clock/StageClock.ts';
import { StageClockProvider } from '../../../src/atlas/drawing/clock/StageClockContext.tsx';
import { trackOf, trackX, trackY } from '../../../src/atlas/drawing/clock/track.ts';
import { Along } from '../../../src/atlas/drawing/motion/Along.tsx';
import { Appear } from '../../../src/atlas/drawing/motion/Appear.tsx';
import { Beat } from '../../../src/atlas/drawing/motion/Beat.tsx';
import { Draw } from '../../../src/atlas/drawing/motion/Draw.tsx';
import { Grow } from '../../../src/atlas/drawing/motion/Grow.tsx';
import { Stream } from '../../../src/atlas/drawing/motion/Stream.tsx';

const drawAt = (at: number | null, children: ReactNode): string =>
  renderToString(<StageClockProvider clock={at === null ? null : createStageClock(at)}>{children}</StageClockProvider>);

describe('the stage clock', () => {
  it('tells its parts of every move, and of nothing when it stands', () => {
    const clock = createStageClock(0);
    const told = vi.fn<() => void>();
    const leave = clock.subscribe(told);
    clock.moveTo(0.4);
    clock.moveTo(0.4);
    expect(told).toHaveBeenCalledTimes(1);
    leave();
    clock.moveTo(0.5);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('stays between the beginning and the end', () => {
    const clock = createStageClock(0);
    clock.moveTo(7);
    expect(clock.at).toBe(1);
    clock.moveTo(-1);
    expect(clock.at).toBe(0);
  });
});

describe('moving parts', () => {
  const dot = <circle r="3" />;

  it('show the finished still where no clock runs', () => {
    expect(drawAt(null, <Appear from={0.2}>{dot}</Appear>)).toBe('<g><circle r="3"></circle></g>');
    expect(drawAt(null, <Draw className="a" d="M0 0L10 0" from={0} to={1} />)).toBe('<path class="a" d="M0 0L10 0"></path>');
    expect(drawAt(null, <Grow from={0} to={1}>{dot}</Grow>)).toBe('<g><circle r="3"></circle></g>');
    expect(drawAt(null, <Beat count={3} by={0.2}>{dot}</Beat>)).toBe('<g><circle r="3"></circle></g>');
    expect(drawAt(null, <Along d="M0 0L10 0" from={0} to={1}>{dot}</Along>)).toContain('translate(10 0)');
  });

  it('leave what only passes by out of the still', () => {
    expect(drawAt(null, <Stream d="M0 0L10 0" from={0} to={1} count={4}>{dot}</Stream>)).toBe('');
    expect(drawAt(null, <Appear from={0} until={0.5}>{dot}</Appear>)).toBe('');
  });

  it('go along a path at an even pace, or ease in and out', () => {
    expect(drawAt(0.25, <Along d="M0 0L10 0" from={0} to={1} even>{dot}</Along>)).toContain('translate(2.5 0)');
    expect(drawAt(0.5, <Along d="M0 0L10 0" from={0} to={1}>{dot}</Along>)).toContain('translate(5 0)');
  });

  it('rest before and after a beat', () => {
    for (const at of [0, 0.1, 0.9, 1]) expect(drawAt(at, <Beat from={0.1} to={0.9} count={4} by={0.3}>{dot}</Beat>)).toContain('scale(1 1)');
    expect(drawAt(0.42, <Beat from={0.1} to={0.9} count={4} by={0.3}>{dot}</Beat>)).not.toContain('scale(1 1)');
  });
});

describe('a track', () => {
  it.each([
    ['M0 0L10 0L10 10', 20],
    ['M0 0h10v10', 20],
    ['M0 0l10 0 0 10z', 20 + Math.hypot(10, 10)],
    ['M0-10C5.523-10 10-5.523 10 0', (Math.PI * 10) / 2],
    ['M0 0Q10 0 10 10', 16.23],
  ])('measures %s', (d, length) => {
    expect(trackOf(d).length).toBeCloseTo(length, 1);
  });

  it('goes from the first spot to the last', () => {
    const track = trackOf('M3 4C10 10 30 0 50 20S80 60 90 7');
    expect([trackX(track, 0), trackY(track, 0), trackX(track, 1), trackY(track, 1)].map(Math.round)).toEqual([3, 4, 90, 7]);
  });
});
