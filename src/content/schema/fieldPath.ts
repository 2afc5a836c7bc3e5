/**
 * Turns keys into the field a teacher looks for. In a list, an entry is named by its id or code where it has one:
 * "haake-2007.effects[2].value" is found faster than "[9].effects[2].value".
 */
export function fieldPath(file: unknown, keys: readonly (string | number)[]): string {
  let path = '';
  let value: unknown = file;
  for (const [depth, key] of keys.entries()) {
    value = child(value, key);
    const name = depth === 0 && typeof key === 'number' ? nameOf(value) : undefined;
    if (name !== undefined) path += name;
    else if (typeof key === 'number') path += `[${key}]`;
    else path += path === '' ? key : `.${key}`;
  }
  return path;
}

function child(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
}

function nameOf(entry: unknown): string | undefined {
  const { id, code } = (typeof entry === 'object' && entry !== null ? entry : {}) as { id?: unknown; code?: unknown };
  if (typeof id === 'string' && id !== '') return id;
  return typeof code === 'string' && code !== '' ? code : undefined;
}
