/** Folder of this release's page data, below the site's root, so that an update never mixes two releases. */
export function pagesFolder(): string {
  return document.documentElement.dataset['pages'] ?? 'pages/';
}
