/** What the reader has chosen on a section, and the cut that belongs to it: the page's own at once, others fetched. */
import { useEffect, useMemo, useState } from 'react';
import { openSection, type SectionCut } from '../../atlas/section/SectionCut.ts';
import { needleTrack, type NeedleTrack } from '../../atlas/section/needleTrack.ts';
import type { NeedleLimits } from '../../atlas/section/needleLimits.ts';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { TILT_STEP } from '../../atlas/section/sectionLimits.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import type { BodyBuild, StoredSection } from '../../content/section/StoredSection.ts';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { sectionAddress } from '../../scene/assets/sectionAddress.ts';

export interface OpenSection {
  readonly cut: SectionCut;
  readonly track: NeedleTrack;
  readonly limits: NeedleLimits;
  /** Where the tip stands, whole mm. */
  readonly depthMm: number;
  readonly tiltDeg: number;
  readonly spot: number;
  readonly build: BodyBuild;
  /** A student is asked where to stop: the needle rests on the skin and nothing tells how deep it may go. */
  readonly asking: boolean;
  readonly waiting: boolean;
  readonly failed: boolean;
}

export function useSection(page: SectionPage): OpenSection | null {
  const side = useAtlas((state) => state.keys.side);
  const build = useAtlas((state) => state.keys.build);
  const depth = useAtlas((state) => state.keys.depth);
  // Whoever comes with a depth in the address is shown that depth.
  const unasked = useAtlas(({ keys, route }) => keys.lv === 'student' && keys.guess === null && keys.depth === null && route.kind !== 'kiosk');
  const asking = useHydrated() && unasked;
  const tilt = useAtlas((state) => state.keys.tilt);
  const asked = useAtlas((state) => state.keys.spot);
  const spot = asked !== null && asked < page.places.length ? asked : page.first;
  const files = page.places[spot]?.files;
  const id = files ? (files.midline ?? (side === 'R' ? files.right : files.left) ?? null) : null;
  const { stored, waiting, failed } = useStored(page, id, build);
  const cut = useMemo(() => (stored ? openSection(stored, build) : null), [stored, build]);
  const tiltDeg = Math.min(page.tilt.to, Math.max(page.tilt.from, Math.round((tilt ?? page.tilt.start) / TILT_STEP) * TILT_STEP));
  const track = useMemo(() => (cut ? needleTrack(cut, tiltDeg) : null), [cut, tiltDeg]);
  const limits = cut ? page.limits[cut.id]?.[cut.build][String(tiltDeg)] : undefined;
  if (!cut || !track || !limits) return null;
  const start = page.bookCun ? Math.round(page.bookCun[0] * cut.mmPerCun) : 10;
  return { cut, track, limits, depthMm: asking ? 0 : Math.min(depth ?? start, limits.stopMm), asking, tiltDeg, spot, build: cut.build, waiting, failed };
}

const fetched = new Map<string, Promise<StoredSection>>();

/** The last cut stays until the next one has come. */
function useStored(page: SectionPage, id: string | null, build: BodyBuild): { stored: StoredSection | null; waiting: boolean; failed: boolean } {
  const own = page.stored !== null && page.stored.id === id && build === 'average' ? page.stored : null;
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly code: string; readonly stored: StoredSection } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    if (own || id === null) return undefined;
    let stale = false;
    loadSection(id).then(
      (stored) => !stale && setLoaded({ id, code: page.point.code, stored }),
      () => !stale && setFailed(true),
    );
    return () => {
      stale = true;
    };
  }, [own, id, page.point.code]);
  if (own) return { stored: own, waiting: false, failed: false };
  const mine = loaded?.code === page.point.code ? loaded : null;
  return { stored: mine?.stored ?? page.stored, waiting: mine?.id !== id && !failed, failed };
}

function loadSection(id: string): Promise<StoredSection> {
  const known = fetched.get(id);
  if (known) return known;
  const address = sectionAddress(id);
  const coming = address === undefined ? Promise.reject(new Error(`no section ${id}`)) : fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as StoredSection;
  });
  fetched.set(id, coming);
  coming.catch(() => fetched.delete(id));
  return coming;
}
