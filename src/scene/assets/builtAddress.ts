/** A built picture's address relative to the site's root. Server and browser name the same file from different places; both know the root. */
export function builtAddress(address: string): string {
  return import.meta.env.DEV ? address : `assets/${address.slice(address.lastIndexOf('/') + 1)}`;
}
