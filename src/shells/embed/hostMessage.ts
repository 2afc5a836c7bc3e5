/**
 * What a host page may say to a frame. Everything else is dropped without an answer: another namespace or version, an
 * unknown type, a text that is too long, a value of the wrong kind.
 */
import * as v from 'valibot';

export const NAMESPACE = 'atlas';
export const VERSION = 1;

const MAX_ID = 64;
const MAX_PATH = 1000;

const id = v.pipe(v.string(), v.maxLength(MAX_ID));
const envelope = { ns: v.literal(NAMESPACE), v: v.literal(VERSION), id: v.optional(id, '') };

const MESSAGE = v.variant('type', [
  v.object({ ...envelope, type: v.literal('welcome') }),
  v.object({ ...envelope, type: v.literal('goto'), payload: v.object({ path: v.pipe(v.string(), v.maxLength(MAX_PATH)) }) }),
  v.object({ ...envelope, type: v.literal('theme'), payload: v.object({ theme: v.picklist(['auto', 'light', 'dark', 'hc']) }) }),
]);

export type HostMessage = v.InferOutput<typeof MESSAGE>;

/** @returns null for anything that is not a message of ours; never throws, whatever comes in. */
export function hostMessage(data: unknown): HostMessage | null {
  try {
    const read = v.safeParse(MESSAGE, data);
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
