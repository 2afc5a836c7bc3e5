/** All content as one map, for the build and the development server. The browser never loads this. */
import type { ContentFiles } from '../../../atlas/pages/ContentReader.ts';

const MODULES = import.meta.glob<unknown>('../../../content/**/*.json', { eager: true, import: 'default' });
const ROOT = '../../../content/';

export const contentFiles: ContentFiles = new Map(Object.entries(MODULES).map(([path, file]) => [path.slice(ROOT.length), file]));
