/** The next state after a fact. Pure, total: an unknown or impossible fact changes nothing. */
import { KEY_NAMES, KEY_TABLE, settleKeys, defaultKeys, type AtlasKeys } from '../address/keys.ts';
import { insideDoor } from '../route/insideDoor.ts';
import { roomOf, type Route } from '../route/Route.ts';
import type { AtlasAction } from './AtlasAction.ts';
import type { AtlasState, AtlasView } from './AtlasState.ts';

export function initialState(view: AtlasView): AtlasState {
  return {
    ...view,
    phase: 'boot',
    flatReason: null,
    progress: { share: 0, part: '' },
    opened: view.route.kind === 'point' ? [view.route.code] : [],
    openedBy: 'link',
    task: null,
    guide: null,
    cut: null,
    signal: null,
  };
}

export function reduce(state: AtlasState, action: AtlasAction): AtlasState {
  return followQuality(state, step(state, action));
}

/** The reader's choice of the drawing over the scene holds wherever it was made: in the settings, in an address, earlier. */
function followQuality(before: AtlasState, after: AtlasState): AtlasState {
  const { q } = after.keys;
  if (q === 'flat' && after.phase !== 'flat') return { ...after, phase: 'flat', flatReason: 'chosen' };
  if (q !== 'flat' && before.keys.q === 'flat' && after.flatReason === 'chosen') return { ...after, ...AT_REST };
  return after;
}

/** An address read again is another object of the same content: what is equal stays itself, so that no view is drawn twice. */
function sameWhereEqual(before: AtlasView, after: AtlasView): AtlasView {
  const kept = Object.fromEntries(KEY_NAMES.map((name) => [name, equal(before.keys[name], after.keys[name]) ? before.keys[name] : after.keys[name]]));
  return {
    route: equal(before.route, after.route) ? before.route : after.route,
    keys: KEY_NAMES.every((name) => kept[name] === before.keys[name]) ? before.keys : (kept as unknown as AtlasKeys),
  };
}

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const AT_REST = { phase: 'poster', flatReason: null, progress: { share: 0, part: '' } } as const;

function step(state: AtlasState, action: AtlasAction): AtlasState {
  switch (action.type) {
    case 'pointOpened': {
      const room: Route = { kind: 'point', code: action.code };
      const moved = moveTo(state, insideDoor(state.route, room), {
        ...(action.side ? { side: action.side } : {}),
        cam: null,
        sel: null,
      });
      const opened = state.opened.includes(action.code) ? state.opened : [...state.opened, action.code];
      return { ...moved, opened, openedBy: action.by ?? 'pointer' };
    }
    case 'pointClosed':
      return moveTo(state, insideDoor(state.route, { kind: 'home' }), { cam: null, sel: null });
    case 'roomOpened':
      return { ...moveTo(state, action.route, { cam: null, ...action.keys }), openedBy: action.by ?? 'link' };
    case 'addressOpened': {
      const view = sameWhereEqual(state, action.view);
      // The room that is open already goes on with what it has laid on the stage.
      const left = view.route === state.route ? {} : { task: null, guide: null, cut: null, signal: null };
      return { ...state, ...view, openedBy: 'link', ...left };
    }
    case 'keysChosen':
      return { ...state, keys: settleKeys({ ...state.keys, ...action.keys }, state.route) };
    case 'taskSet':
      // A quiz that has been left may not come back to the stage.
      return roomOf(state.route).kind === 'quiz' || action.task === null ? { ...state, task: action.task } : state;
    case 'guideSet': {
      // A sheet that is on its way out says nothing about the point that came after it.
      const room = roomOf(state.route);
      return action.guide === null || (room.kind === 'point' && room.code === action.guide.code) ? { ...state, guide: action.guide } : state;
    }
    case 'cutSet': {
      const room = roomOf(state.route);
      return action.cut === null || (room.kind === 'section' && room.code === action.cut.code) ? { ...state, cut: action.cut } : state;
    }
    case 'signalSet':
      return roomOf(state.route).kind === 'mechanism' || action.signal === null ? { ...state, signal: action.signal } : state;
    case 'pinSet':
      return state.task?.takesPin ? { ...state, task: { ...state.task, pin: action.pin } } : state;
    case 'stageProgressed':
      // A late report from an earlier try never makes the bar run backwards.
      return state.phase === 'ready' || action.share < state.progress.share
        ? state
        : { ...state, phase: state.phase === 'boot' ? 'poster' : state.phase, progress: { share: Math.min(1, action.share), part: action.part } };
    case 'stageReady':
      return { ...state, phase: 'ready', flatReason: null, progress: { share: 1, part: state.progress.part } };
    case 'stageFailed':
      return { ...state, phase: 'flat', flatReason: action.reason };
    case 'stageRested':
      return { ...state, ...AT_REST };
    case 'visitEnded':
      // The body stays on its stage; everything that the visitor did is gone.
      return { ...initialState(action.view), phase: state.phase, flatReason: state.flatReason, progress: state.progress };
    case 'stageRetried':
      return { ...state, ...AT_REST, keys: { ...state.keys, q: state.keys.q === 'flat' ? 'auto' : state.keys.q } };
    default:
      return state;
  }
}

/** A key that stood at the old room's default takes the new room's; one that was chosen is kept where it means something. */
function moveTo(state: AtlasState, route: Route, chosen: Partial<AtlasKeys>): AtlasState {
  const before = defaultKeys(state.route);
  const fresh = defaultKeys(route);
  const carried = Object.fromEntries(
    KEY_NAMES.map((name) => [name, KEY_TABLE[name].applies(state.route) && state.keys[name] !== before[name] ? state.keys[name] : fresh[name]]),
  ) as unknown as AtlasKeys;
  return { ...state, route, keys: settleKeys({ ...carried, ...chosen }, route), task: null, guide: null, cut: null, signal: null };
}
