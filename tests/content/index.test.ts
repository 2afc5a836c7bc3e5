import { describe, expect, it } from 'vitest';
import {
  CHANNELS,
  hasProse,
  loadMechanism,
  loadPoint,
  loadProse,
  loadSafetyList,
  loadSources,
  POINTS,
} from '../../src/content/index.ts';
import type { PointProse } from '../../src/content/schema/pointProse.ts';

describe('content as the app loads it', () => {
  it('has all rows of points and channels at once', () => {
    expect(POINTS).toHaveLength(47);
    expect(POINTS.every((row) => CHANNELS.some((channel) => channel.code === row.channel))).toBe(true);
  });

  it('brings one entry when it is asked for', async () => {
    expect((await loadPoint('BL23')).location.text).toContain('L2 spinous process');
    expect((await loadMechanism('endorphin-release')).slug).toBe('endorphin-release');
    expect((await loadProse<PointProse>('en', 'points/BL23')).code).toBe('BL23');
    expect((await loadSources()).some((source) => source.id === 'haake-2007')).toBe(true);
    expect((await loadSafetyList('questions')).length).toBeGreaterThan(4);
  });

  it('knows which points have texts of their own', () => {
    expect(hasProse('en', 'points/BL23')).toBe(true);
    expect(hasProse('en', 'points/BL20')).toBe(false);
  });

  it('says which file is missing', async () => {
    await expect(loadPoint('BL99')).rejects.toThrow('points/BL99.json');
  });
});
