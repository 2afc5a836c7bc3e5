/** Marks in the shell that the build writes. */
export const SHELL_MARKS = { root: '%ROOT%', page: '"%PAGE%"' } as const;

/**
 * The document of one address from the kept shell and the kept words of its room.
 * @param root path of the site on its server, with slashes at both ends.
 * @param page `page.json` of the room.
 */
export function composeDocument(shell: string, root: string, page: string): string {
  return shell.replaceAll(SHELL_MARKS.root, () => root.replaceAll('&', '&amp;')).replace(SHELL_MARKS.page, () => page.replaceAll('<', '\\u003c'));
}
