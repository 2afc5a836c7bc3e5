/** Long work in short turns, so that the page can draw and answer in between. */

/** Longer than this in one turn and a touch is felt to wait. */
const TURN_MS = 12;

/** Resolves in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** For a loop of small pieces of work: awaited after each piece, it gives way once its turn has been long enough. */
export function takeTurns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN_MS) return;
    await nextTask();
    began = performance.now();
  };
}
