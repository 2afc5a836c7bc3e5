const CLOSE = 3;

/**
 * Codes that someone may have meant, at most three, nearest first: of the same channel, those whose number is close by, then those
 * that begin with the same digits.
 */
export function nearestPoints(asked: string, codes: readonly string[]): readonly string[] {
  const [, letters = '', number = ''] = /^([A-Za-z-]+?)[\s_-]*(\d{0,3})$/.exec(asked.trim()) ?? [];
  if (letters === '') return [];
  const wanted = Number(number || '0');
  const near = codes.flatMap((code) => {
    const [, own = '', digits = '0'] = /^([A-Z-]+?)(\d+)$/.exec(code) ?? [];
    return own.replaceAll('-', '') === letters.toUpperCase().replaceAll('-', '') ? [{ code, gap: Math.abs(Number(digits) - wanted), shared: sharedStart(digits, number) }] : [];
  });
  return near.toSorted((a, b) => Number(a.gap > CLOSE) - Number(b.gap > CLOSE) || (a.gap > CLOSE ? b.shared - a.shared : 0) || a.gap - b.gap).slice(0, 3).map(({ code }) => code);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
