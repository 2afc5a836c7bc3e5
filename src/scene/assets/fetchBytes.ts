/** Fetches a file and tells how far it is. */

/**
 * @param onProgress bytes so far and in all; the total is a guess until the server names it, and a compressed answer may
 * unpack to more than it names, so the total grows with what has come
 */
export async function fetchBytes(
  address: string,
  onProgress: (loaded: number, total: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const answer = await fetch(address, { signal });
  if (!answer.ok || !answer.body) throw new Error(`${answer.status} for ${address}`);
  const named = Number(answer.headers.get('content-length')) || 0;
  const reader = answer.body.getReader();
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    loaded += value.byteLength;
    onProgress(loaded, Math.max(named, loaded));
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
