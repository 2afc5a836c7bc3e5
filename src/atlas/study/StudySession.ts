/**
 * The order of one sitting. Due first, then a few new ones; a wrong item returns after at least three others; when kinds
 * are mixed, none comes three times running. Pure: every step gives a new value.
 */
import type { QuizKind } from '../route/Route.ts';
import { createRandom, shuffle } from './createRandom.ts';
import { cardId, type StudyItem } from './StudyItem.ts';

interface Queued {
  readonly item: StudyItem;
  /** Not before this many answers have been given in all. */
  readonly from: number;
}

export interface StudySession {
  readonly queue: readonly Queued[];
  /** Taken where the rules leave nothing else to ask. */
  readonly spare: readonly StudyItem[];
  readonly asked: readonly StudyItem[];
  readonly returned: Readonly<Record<string, number>>;
  readonly mixed: boolean;
}

export interface SessionWish {
  /** Everything that could be asked, each point once for each kind. */
  readonly items: readonly StudyItem[];
  readonly kinds: readonly QuizKind[];
  /** Ids of cards whose time has come, most urgent first. */
  readonly due: readonly string[];
  /** Ids of cards that exist. */
  readonly known: ReadonlySet<string>;
  readonly seed: number;
}

const LENGTH = 12;
const NEW = 4;
const GAP = 3;
const RUN = 2;
/** Someone who keeps missing an item is not kept for ever. */
const RETURNS = 3;

export function createSession({ items, kinds, due, known, seed }: SessionWish): StudySession {
  const random = createRandom(seed);
  const pool = shuffle(items.filter((item) => kinds.includes(item.kind)), random);
  const first = due.flatMap((id) => pool.filter((item) => cardId(item) === id)).slice(0, LENGTH);
  const fresh = interleave(pool.filter((item) => !known.has(cardId(item))));
  const practice = pool.filter((item) => known.has(cardId(item)) && !first.includes(item));
  const chosen = [...first, ...fresh.slice(0, Math.min(NEW, LENGTH - first.length))];
  // With nothing due and nothing new there is still something to practise.
  const queue = chosen.length > 0 ? chosen : practice.slice(0, NEW * 2);
  return {
    queue: queue.map((item) => ({ item, from: 0 })),
    spare: [...practice, ...fresh].filter((item) => !queue.includes(item)),
    asked: [],
    returned: {},
    mixed: kinds.length > 1,
  };
}

/** The item to ask now; null when the sitting is over. */
export function currentItem(session: StudySession): StudyItem | null {
  return choose(session)?.item ?? null;
}

/** The sitting after its current item has been answered. */
export function answered(session: StudySession, right: boolean): StudySession {
  const now = choose(session);
  if (!now) return session;
  const id = cardId(now.item);
  const asked = [...session.asked, now.item];
  const times = session.returned[id] ?? 0;
  const rest = now.queued ? session.queue.filter((entry) => entry !== now.queued) : session.queue;
  const again = !right && times < RETURNS;
  return {
    ...session,
    asked,
    spare: session.spare.filter((item) => item !== now.item),
    queue: again ? [...rest, { item: now.item, from: asked.length + GAP }] : rest,
    returned: again ? { ...session.returned, [id]: times + 1 } : session.returned,
  };
}

function choose(session: StudySession): { readonly item: StudyItem; readonly queued?: Queued } | null {
  if (session.queue.length === 0) return null;
  const barred = session.mixed ? barredKind(session.asked) : null;
  const ready = session.queue.find((entry) => entry.from <= session.asked.length && entry.item.kind !== barred);
  if (ready) return { item: ready.item, queued: ready };
  const between = session.spare.find((item) => item.kind !== barred) ?? earlier(session, barred);
  return between ? { item: between } : null;
}

/** Something asked a while ago, so that the gap is kept even when everything else has been used up. */
function earlier(session: StudySession, barred: QuizKind | null): StudyItem | undefined {
  const waiting = new Set(session.queue.map(({ item }) => cardId(item)));
  const recent = new Set(session.asked.slice(-1).map(cardId));
  return session.asked.find((item) => item.kind !== barred && !waiting.has(cardId(item)) && !recent.has(cardId(item)));
}

function barredKind(asked: readonly StudyItem[]): QuizKind | null {
  const last = asked.slice(-RUN);
  const kind = last[0]?.kind;
  return kind !== undefined && last.length === RUN && last.every((item) => item.kind === kind) ? kind : null;
}

/** Kinds by turns, so that a few new items are not all of one kind. */
function interleave(items: readonly StudyItem[]): StudyItem[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => items.filter((item) => item.kind === kind));
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row[at] ?? [])).flat();
}
