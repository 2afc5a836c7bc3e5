/** What the pages say about finding points, from the built model. For the build only: nothing that a browser loads imports this. */
import anchors from '../../../models/built/anchors.json' with { type: 'json' };
import type { AnchorsFile } from '../../../models/anchors/anchors.types.ts';
import { buildFindings } from '../finding/buildFindings.ts';

/** By point code; the file that pages read as `model/finding.json`. */
export const pointFindings = buildFindings(anchors as unknown as AnchorsFile);
