import type { BuildContext } from '../../../models/types.ts';

/** A build in which nothing stands yet. */
export const emptyBuildContext: BuildContext = {
  bones: [], organs: [], muscles: [], fascia: [], skin: [], vessels: [], nerves: [], ligaments: [],
  fields: { get: () => undefined, has: () => false },
  log: () => undefined,
};
