import { describe, expect, it, vi } from 'vitest';
import { createStageClock } from '../../../src/atlas/drawing/clock/StageClock.ts';
import { createPlayer, type Frames } from '../../../src/features/mechanism/player/createPlayer.ts';

/** A screen that shows a frame when it is told to. */
function fakeScreen() {
  let waiting: ((now: number) => void) | null = null;
  let now = 0;
  const frames: Frames = {
    request: (tick) => {
      waiting = tick;
      return 1;
    },
    cancel: () => {
      waiting = null;
    },
  };
  return {
    frames,
    get asked() {
      return waiting !== null;
    },
    show(milliseconds = 16) {
      now += milliseconds;
      const tick = waiting;
      waiting = null;
      tick?.(now);
    },
  };
}

function stage(at: number, seconds = 1) {
  const screen = fakeScreen();
  const player = createPlayer(createStageClock(at), screen.frames);
  player.setSeconds(seconds);
  return { screen, player };
}

describe('the player of a step', () => {
  it('asks for no frame until it plays', () => {
    const { screen, player } = stage(0);
    player.seek(0.3);
    expect(screen.asked).toBe(false);
  });

  it('plays to the end, stops there and asks for no more frames', () => {
    const { screen, player } = stage(0);
    const told = vi.fn<() => void>();
    player.subscribe(told);
    player.play();
    for (let i = 0; i < 40 && screen.asked; i += 1) screen.show(50);
    expect(player.clock.at).toBe(1);
    expect(player.state).toBe('ended');
    expect(screen.asked).toBe(false);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('takes as long as the step says', () => {
    const { screen, player } = stage(0, 4);
    player.play();
    screen.show(16);
    for (let i = 0; i < 20; i += 1) screen.show(50);
    expect(player.clock.at).toBeCloseTo(0.25, 6);
  });

  it('pauses where it stands and goes on from there', () => {
    const { screen, player } = stage(0, 2);
    player.play();
    screen.show();
    screen.show(100);
    player.pause();
    expect([player.state, screen.asked]).toEqual(['resting', false]);
    const place = player.clock.at;
    player.play();
    screen.show(5000);
    expect(player.clock.at).toBe(place);
    screen.show(100);
    expect(player.clock.at).toBeGreaterThan(place);
  });

  it('stops when it is taken elsewhere', () => {
    const { screen, player } = stage(0);
    player.play();
    player.seek(0.8);
    expect([player.clock.at, player.state, screen.asked]).toEqual([0.8, 'resting', false]);
  });

  it('begins again from the end', () => {
    const { screen, player } = stage(1);
    expect(player.state).toBe('ended');
    player.play();
    screen.show();
    expect(player.clock.at).toBe(0);
    expect(player.state).toBe('playing');
  });

  it('does not leap after the page was away', () => {
    const { screen, player } = stage(0, 10);
    player.play();
    screen.show(16);
    screen.show(60_000);
    expect(player.clock.at).toBeCloseTo(0.01, 6);
  });
});
