import { expect, test } from 'vitest';
import { nearestPoints } from '../../../src/atlas/route/nearestPoints.ts';

const CODES = ['BL23', 'BL24', 'BL28', 'BL40', 'BL60', 'GV4', 'EX-B2'];

test.each([
  ['bl22', ['BL23', 'BL24', 'BL28']],
  ['BL39', ['BL40', 'BL28', 'BL24']],
  ['BL299', ['BL28', 'BL24', 'BL23']],
  ['exb3', ['EX-B2']],
  ['sheet', []],
  ['', []],
])('%s may have meant %s', (asked, meant) => {
  expect(nearestPoints(asked, CODES)).toEqual(meant);
});
