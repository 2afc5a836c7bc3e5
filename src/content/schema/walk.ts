/** Visits every value of a parsed JSON file with the keys that lead to it. */
export function* walk(value: unknown, keys: readonly (string | number)[] = []): Generator<{
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}> {
  yield { keys, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...keys, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...keys, key]);
  }
}
