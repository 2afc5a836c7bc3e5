/** placeholder replaced below */
import type { PointRow } from '../../../atlas/pages/Page.ts';

interface FlatAtlasProps {
  readonly live: boolean;
  readonly aimed: string | null;
  readonly onAim: (code: string | null) => void;
  readonly points: readonly PointRow[];
}

export function FlatAtlas(_props: FlatAtlasProps) {
  return null;
}
