/** All content and the sections cut from the model as one map, for the build and the development server. The browser never loads this. */
import type { ContentFiles } from '../../../atlas/pages/ContentReader.ts';
import { pointFindings } from '../../../scene/assets/builtFindings.ts';
import { SECTION_FILES } from '../../../scene/assets/sectionFiles.ts';

const MODULES = import.meta.glob<unknown>('../../../content/**/*.json', { eager: true, import: 'default' });
const ROOT = '../../../content/';

/** The built model tells how each point is found on it and what lies under it; pages read that like a fact. */
export const contentFiles: ContentFiles = new Map<string, unknown>([
  ...Object.entries(MODULES).map(([path, file]): [string, unknown] => [path.slice(ROOT.length), file]),
  ['model/finding.json', pointFindings],
  ...SECTION_FILES,
]);
