/** A small world of ids and arbitrary views for the address tests. */
import fc from 'fast-check';
import { defaultKeys, settleKeys, type AtlasKeys } from '../../src/atlas/address/keys.ts';
import type { Route, RoomRoute } from '../../src/atlas/route/Route.ts';
import type { KnownIds } from '../../src/atlas/route/parseRoute.ts';
import type { AtlasView } from '../../src/atlas/state/AtlasState.ts';

export const KNOWN: KnownIds = {
  points: new Set(['BL23', 'GV3', 'EX-B2', 'EX-UE7', 'ASHI']),
  mechanisms: new Set(['endorphin-release', 'blood-flow']),
};

const room: fc.Arbitrary<RoomRoute> = fc.oneof(
  fc.constantFrom<RoomRoute>(
    { kind: 'home' }, { kind: 'mechanisms' }, { kind: 'evidence' }, { kind: 'expect' }, { kind: 'safety' },
    { kind: 'sources' }, { kind: 'about' }, { kind: 'source', id: 'haake-2007' },
  ),
  fc.constantFrom(...KNOWN.points).map((code): RoomRoute => ({ kind: 'point', code })),
  fc.constantFrom(...KNOWN.mechanisms).map((slug): RoomRoute => ({ kind: 'mechanism', slug })),
);

const route: fc.Arbitrary<Route> = fc.oneof(
  room,
  fc.constantFrom<Route>({ kind: 'kiosk' }, { kind: 'learn' }, { kind: 'quiz', quiz: 'place' }, { kind: 'compare' }, { kind: 'notes' }, { kind: 'print', code: 'BL23' }),
  room.map((inner): Route => ({ kind: 'embed', inner })),
);

const keys: fc.Arbitrary<Partial<AtlasKeys>> = fc.record(
  {
    lv: fc.constantFrom('plain', 'student'),
    th: fc.constantFrom('auto', 'light', 'dark', 'hc'),
    mo: fc.constantFrom('auto', 'full', 'less', 'off'),
    u: fc.constantFrom('both', 'mm', 'cun'),
    view: fc.constantFrom('back', 'left', 'right', 'front', 'top'),
    peel: fc.integer({ min: 0, max: 5 }),
    win: fc.boolean(),
    side: fc.constantFrom('L', 'R', 'both'),
    cam: fc.option(
      fc.record({
        azimuth: fc.integer({ min: -180, max: 180 }).map((n) => n || 0),
        polar: fc.integer({ min: 0, max: 180 }),
        distance: fc.integer({ min: 25, max: 320 }).map((n) => n / 100),
      }),
    ),
    build: fc.constantFrom('slim', 'average', 'large'),
    tone: fc.integer({ min: 1, max: 4 }),
    sel: fc.option(fc.constantFrom('lumbar-vertebra-l3', 'sacrum')),
    point: fc.option(fc.constantFrom('BL23', 'EX-B2')),
    step: fc.integer({ min: 0, max: 9 }),
    needle: fc.constantFrom('real', 'sham'),
    seed: fc.nat(),
    mix: fc.boolean(),
    points: fc.uniqueArray(fc.constantFrom('BL23', 'GV3', 'EX-B2')),
    host: fc.uniqueArray(fc.constantFrom('https://school.example', 'http://localhost:8080')),
    ui: fc.constantFrom('full', 'min', 'none'),
    gesture: fc.constantFrom('cooperative', 'greedy'),
    lock: fc.constantFrom('none', 'camera', 'layers', 'all'),
    start: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<AtlasKeys>>;

export const anyView: fc.Arbitrary<AtlasView> = fc
  .tuple(route, keys)
  .map(([where, chosen]) => ({ route: where, keys: settleKeys({ ...defaultKeys(where), ...chosen }, where) }));

export function viewOf(where: Route, chosen: Partial<AtlasKeys> = {}): AtlasView {
  return { route: where, keys: settleKeys({ ...defaultKeys(where), ...chosen }, where) };
}
