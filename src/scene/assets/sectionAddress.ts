/** Addresses of the sections cut from the built model. */
const FILES = import.meta.glob<string>('../../../models/built/sections/*.json', { query: '?url', import: 'default', eager: true });

export function sectionAddress(id: string): string | undefined {
  return FILES[`../../../models/built/sections/${id}.json`];
}
