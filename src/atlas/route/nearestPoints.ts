/** Codes that someone may have meant: same channel letters, number close by. At most three, nearest first. */
export function nearestPoints(asked: string, codes: readonly string[]): readonly string[] {
  const [, letters = '', number = ''] = /^([A-Za-z-]+?)[\s_-]*(\d{0,3})$/.exec(asked.trim()) ?? [];
  if (letters === '') return [];
  const wanted = Number(number || '0');
  const near = codes.flatMap((code) => {
    const [, own = '', digits = '0'] = /^([A-Z-]+?)(\d+)$/.exec(code) ?? [];
    return own.replaceAll('-', '') === letters.toUpperCase().replaceAll('-', '') ? [{ code, gap: Math.abs(Number(digits) - wanted) }] : [];
  });
  return near.toSorted((a, b) => a.gap - b.gap).slice(0, 3).map(({ code }) => code);
}
