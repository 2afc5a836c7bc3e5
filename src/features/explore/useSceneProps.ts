/** What the scene is told, selected from the state: it speaks of points and layers, the scene turns that into positions. */
import { useMemo } from 'react';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import type { StageTask } from '../../atlas/state/StageTask.ts';
import { useMedia } from './useMedia.ts';
import type { ChipSizes } from './labels/StageLabels.tsx';
import { channelRuns } from './channelRuns.ts';
import { guideProps } from './guideProps.ts';
import type { NamedStructures } from './structures/StructureLayer.tsx';
import type { LabelRequest, MarkerShape, SceneMarker, SceneProps, SceneTheme, Zone } from '../../scene/SceneProps.ts';

type ChipSize = Pick<LabelRequest, 'width' | 'height'>;

interface Fleeting {
  readonly aimed: string | null;
  readonly hovered: string | null;
  readonly zone: Zone;
  readonly away: boolean;
  readonly insetBottom: number;
  /** Of the chips beside the body, as they were measured. */
  readonly sizes: ChipSizes;
  readonly structures: NamedStructures;
}

const LEVELS = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1'] as const;
const UNMEASURED = { width: 120, height: 24 } as const;
const MOST_NUMBERS = 9;
/** Labels at once, and how many of them may name structures, for either reader. */
const LABELS = {
  wide: { max: 12, plain: 7, student: 10 },
  kiosk: { max: 8, plain: 6, student: 7 },
  phone: { max: 6, plain: 5, student: 5 },
  frame: { max: 5, plain: 4, student: 5 },
} as const;
const PIN = '#1C2328';
/** Height of the line under a cut. */
const CAPTION = 32;
const PHONE = '(max-width: 767px)';
/** In the kiosk at 1080 px wide, and in proportion above that: people stand at arm's length. */
const KIOSK_SCALE = 1.6;
const KIOSK_WIDTH = 1080;
const KIOSK_HIT = { area: 76, wide: 96, from: 2160 } as const;

export function useSceneProps({ aimed, hovered, zone, away, insetBottom, sizes, structures }: Fleeting): SceneProps {
  const { data } = useSite();
  const keys = useAtlas((state) => state.keys);
  const room = useAtlas((state) => roomOf(state.route));
  const framed = useAtlas((state) => state.route.kind === 'embed');
  const kiosk = useAtlas((state) => state.route.kind === 'kiosk');
  const opened = useAtlas((state) => state.opened);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const phone = useMedia(PHONE) && !framed && !kiosk;
  const cut = useAtlas((state) => state.cut);
  const section = room.kind === 'section';
  const code = room.kind === 'point' || section ? room.code : null;
  const task = useAtlas((state) => state.task);
  const quiz = room.kind === 'quiz';
  const guide = useAtlas((state) => state.guide);
  const segment = guide?.segment;
  const laid = useMemo(() => guideProps(guide), [guide]);
  const chosen = useMemo(() => (segment ? [...structures.chosen, ...segment.nerves] : structures.chosen), [segment, structures.chosen]);

  const markers = useMemo<readonly SceneMarker[]>(() => {
    const shown = keys.points.length > 0 ? data.points.filter((point) => keys.points.includes(point.code)) : data.points;
    const all = shown
      .filter((point) => point.placed)
      .flatMap((point): SceneMarker[] => {
        const channel = data.channels.find((entry) => entry.code === point.channel);
        const marker = {
          code: point.code,
          shape: point.shape as MarkerShape,
          // In the scene the light set serves both themes: the white ring carries it.
          colour: channel?.light ?? '#A45FE3',
          tier: point.tier,
          name: `${point.code} ${point.names.pinyin}`,
          opened: opened.includes(point.code),
        };
        return point.bilateral ? [{ ...marker, side: 'L' as const }, { ...marker, side: 'R' as const }] : [{ ...marker, side: 'M' as const }];
      });
    // Where the body is cut only the way to the point matters.
    if (section) return all.map((marker) => ({ ...marker, hidden: true }));
    if (segment) return all.map((marker) => (marker.code === code || segment.points.includes(marker.code) ? marker : { ...marker, hidden: true }));
    return quiz ? taskMarkers(all, task) : all;
  }, [data, keys.points, opened, quiz, task, section, segment, code]);

  const channels = useMemo(() => (keys.ch && !quiz ? channelRuns(data) : []), [data, keys.ch, quiz]);

  return useMemo<SceneProps>(() => {
    const systemDark = keys.th === 'dark' || (keys.th !== 'light' && dark);
    const theme: SceneTheme = keys.th === 'hc' ? (dark ? 'hc-dark' : 'hc') : systemDark ? 'dark' : 'light';
    const most = LABELS[framed ? 'frame' : kiosk ? 'kiosk' : phone ? 'phone' : 'wide'];
    const size = (id: string): ChipSize => sizes.get(id) ?? UNMEASURED;
    // A few points of a host's choice carry the numbers of their buttons; they come before the levels of the spine.
    const numbered = keys.points.length <= MOST_NUMBERS ? keys.points.filter((each) => each !== code) : [];
    const numbers = numbered.map((id) => ({ id, kind: 'point' as const, side: sideOf(id, markers, keys.side), ...size(id) }));
    const labels: LabelRequest[] = cut ? cut.names.map(({ id, at }) => ({ id, at, kind: 'structure', ...size(id) })) : [
      ...numbers,
      ...LEVELS.map((id) => ({ id, kind: 'level' as const, ...size(id) })),
      { id: 'crest', kind: 'crest', ...size('crest') },
      ...structures.tags.map(({ id, group }) => ({ id, group, kind: 'structure' as const, ...size(id) })),
    ];
    // While a step of finding it lies on the body, its name would hide the ruler; the sheet says it.
    if (code !== null && guide === null && !section) labels.push({ id: code, kind: 'point', side: keys.side === 'R' ? 'R' : 'L', ...size(code) });
    return {
      markers,
      selected: quiz ? litPoint(task) : code === null ? null : { code, side: keys.side },
      hovered: hovered === null ? null : { code: hovered, side: null },
      focused: aimed === null ? null : { code: aimed, side: null },
      view: keys.view,
      zone,
      away,
      pose: keys.cam,
      cut,
      peel: keys.peel,
      porthole: keys.win,
      motion: keys.mo === 'auto' ? (still ? 'less' : 'full') : keys.mo,
      theme,
      tone: keys.tone,
      build: keys.build,
      insets: { top: 8, right: 8, bottom: insetBottom + (cut && !phone ? CAPTION : 0), left: 8 },
      ...laid,
      channels,
      highlighted: chosen,
      amid: keys.amid,
      hidden: structures.hidden,
      aimAtHighlighted: room.kind === 'structure',
      labels: { max: most.max, maxStructures: cut ? most.max : most[keys.lv], items: labels },
      quality: keys.q === 'flat' ? 'auto' : keys.q,
      ...(kiosk ? kioskSizes() : {}),
      gesture: framed ? keys.gesture : 'greedy',
      sparing: framed,
      cameraLocked: keys.lock === 'camera' || keys.lock === 'all',
      beckon: opened.length === 0 && !quiz ? { code: 'BL23', side: 'L' } : null,
    };
  }, [markers, code, keys, hovered, aimed, zone, away, insetBottom, dark, still, opened, framed, kiosk, phone, quiz, task, sizes, structures, room.kind, guide, laid, channels, cut, section, chosen]);
}

/** In a quiz nothing shows but the mark that is asked about, without its name, and the learner's pin. */
function taskMarkers(all: readonly SceneMarker[], task: StageTask | null): readonly SceneMarker[] {
  const { lit, pin } = task ?? { lit: null, pin: null };
  const shown = all.filter(({ code, side }) => code === lit?.code && side === lit.side).map((marker) => ({ ...marker, name: '', opened: false }));
  return pin?.skin ? [...shown, { code: 'pin', side: 'M', shape: 'triangle-down', colour: PIN, tier: 1, name: '', place: pin.skin }] : shown;
}

function kioskSizes(): Pick<SceneProps, 'hitArea' | 'markerScale'> {
  // Written by the server, the page has no width yet.
  const width = globalThis.innerWidth ?? KIOSK_WIDTH;
  return { hitArea: width < KIOSK_HIT.from ? KIOSK_HIT.area : KIOSK_HIT.wide, markerScale: KIOSK_SCALE * Math.max(1, width / KIOSK_WIDTH) };
}

function litPoint(task: StageTask | null): SceneProps['selected'] {
  return task?.lit ? { code: task.lit.code, side: task.lit.side === 'M' ? 'both' : task.lit.side } : null;
}

/** The side whose marker carries the number. */
function sideOf(code: string, markers: readonly SceneMarker[], chosen: 'L' | 'R' | 'both'): SceneMarker['side'] {
  if (markers.some((marker) => marker.code === code && marker.side === 'M')) return 'M';
  return chosen === 'R' ? 'R' : 'L';
}
