/**
 * The talk between a frame and the page around it, without any window. The frame says ready and its size to whoever is
 * there; one page answers welcome; from then on everything goes to that origin and only that origin is heard.
 */
import { hostMessage, NAMESPACE, VERSION, type HostMessage } from './hostMessage.ts';

export type FrameMessage =
  | { readonly type: 'ready'; readonly payload: { readonly protocols: readonly number[]; readonly release: string } }
  | { readonly type: 'resize'; readonly payload: { readonly width: number; readonly height: number } }
  | { readonly type: 'select'; readonly payload: { readonly point: string | null; readonly side: 'L' | 'R' | 'both' } }
  | { readonly type: 'step'; readonly payload: { readonly mechanism: string; readonly step: number; readonly needle: 'real' | 'sham' } }
  | { readonly type: 'error'; readonly payload: { readonly code: string } };

export interface Envelope {
  readonly ns: typeof NAMESPACE;
  readonly v: typeof VERSION;
  readonly type: FrameMessage['type'];
  readonly id: string;
  readonly payload: FrameMessage['payload'];
}

export interface Heard {
  readonly data: unknown;
  readonly origin: string;
  /** The message came from the window that holds the frame. */
  readonly fromHost: boolean;
}

export type HostWish = Exclude<HostMessage, { readonly type: 'welcome' }>;

export interface Conversation {
  /** What the host asks for; null for everything that is not to be followed. */
  readonly hear: (message: Heard) => HostWish | null;
  /** What to post, and to whom; null while it may not be said. */
  readonly say: (message: FrameMessage) => { readonly data: Envelope; readonly to: string } | null;
  /** The origin that was welcomed. */
  readonly host: () => string | null;
}

/** Said before anyone is known: they tell nothing about the reader. */
const OPEN: readonly FrameMessage['type'][] = ['ready', 'resize'];
const WEB = /^https?:\/\//;

/** @param allowed origins that may talk; an empty list lets the first page that says welcome. */
export function createConversation(allowed: () => readonly string[]): Conversation {
  let host: string | null = null;
  let count = 0;
  const may = (origin: string): boolean => WEB.test(origin) && (allowed().length === 0 || allowed().includes(origin));
  return {
    host: () => host,
    hear({ data, origin, fromHost }) {
      if (!fromHost || (host === null ? !may(origin) : origin !== host)) return null;
      const message = hostMessage(data);
      if (message === null) return null;
      if (message.type === 'welcome') {
        host ??= origin;
        return null;
      }
      return host === null ? null : message;
    },
    say(message) {
      const open = OPEN.includes(message.type);
      if (host === null && !open) return null;
      count += 1;
      const data: Envelope = { ns: NAMESPACE, v: VERSION, type: message.type, id: String(count), payload: message.payload };
      return { data, to: host ?? '*' };
    },
  };
}
