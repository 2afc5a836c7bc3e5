/** What a teacher pastes into a course page. */
export function frameCode(address: string, title: string): string {
  const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${safe(address)}" width="640" height="420" title="${safe(title)}" loading="lazy"></iframe>`;
}
