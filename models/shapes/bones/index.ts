import type { BuildContext, Structure } from '../../types.ts';

/** All bones and discs. */
export async function buildBones(context: BuildContext): Promise<Structure[]> {
  context.log('bones are not drawn yet');
  return [];
}
