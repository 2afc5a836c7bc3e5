/**
 * The exact (Clopper-Pearson) 95 % interval of a share, in percent. C. J. Clopper and E. S. Pearson, Biometrika 26 (1934):
 * the limits are the shares under which a count this high or this low would turn up in 2.5 % of samples.
 */
const TAIL = 0.025;
const HALVINGS = 40;

/**
 * @param percent share of people, 0 to 100.
 * @param people number of people it was found in.
 */
export function exactInterval(percent: number, people: number): readonly [low: number, high: number] {
  const count = Math.round((percent / 100) * people);
  const low = count === 0 ? 0 : solve((share) => 1 - atMost(count - 1, people, share) - TAIL);
  const high = count === people ? 1 : solve((share) => TAIL - atMost(count, people, share));
  return [low * 100, high * 100];
}

/** Chance of at most `count` among `people` when each has the same `share`; logarithms keep large numbers in range. */
function atMost(count: number, people: number, share: number): number {
  let term = people * Math.log1p(-share);
  let sum = Math.exp(term);
  for (let k = 1; k <= count; k += 1) {
    term += Math.log((people - k + 1) / k) + Math.log(share) - Math.log1p(-share);
    sum += Math.exp(term);
  }
  return sum;
}

/** Where a function that rises from below zero to above it on 0..1 meets zero. */
function solve(rising: (share: number) => number): number {
  let [from, to] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (from + to) / 2;
    if (rising(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
