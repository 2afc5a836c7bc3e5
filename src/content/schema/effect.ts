/** What the badge of a text is derived from. Its sham part comes from the sources, so it is not said here. */
import * as v from 'valibot';
import { SourceIds, Text } from './facts.ts';

export const Effect = v.strictObject({
  confidence: v.picklist(['well-shown', 'likely', 'possible', 'contested', 'unclear', 'not-shown']),
  species: v.pipe(v.array(Text), v.minLength(1)),
  sources: SourceIds,
});
