/** Every section cut from the built model, for the pages' joining in Node. The browser fetches single ones instead. */
const MODULES = import.meta.glob<unknown>('../../../models/built/sections/*.json', { eager: true, import: 'default' });

/** Path as content has it, `sections/BL23-left.json`, and what it holds. */
export const SECTION_FILES: readonly (readonly [string, unknown])[] = Object.entries(MODULES).map(([path, file]) => [`sections/${path.slice(path.lastIndexOf('/') + 1)}`, file]);
