/** The body on its stage: words and picture first, then the live scene, or the flat drawing where there is none. */
import { type ComponentType, lazy, type ReactNode, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { SceneEvents } from '../../scene/SceneEvents.ts';
import type { Zone } from '../../scene/SceneProps.ts';
import { useMedia } from './useMedia.ts';
import type { SceneHandle } from '../../scene/SceneHandle.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { printRoute } from '../../atlas/route/printRoute.ts';
import { hasStage, roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { FlatPoster } from './flat/FlatPoster.tsx';
import { loadFlatAtlas } from './flat/loadFlatAtlas.ts';
import { ChannelCaption } from './ChannelCaption.tsx';
import { FlatNote } from './FlatNote.tsx';
import { GestureHint, type GestureKind } from './GestureHint.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import { PointChooser, type ChooserPlace } from './PointChooser.tsx';
import { StageControls } from './StageControls.tsx';
import type { ChipSizes, StageLabelsHandle } from './labels/StageLabels.tsx';
import { StageKeys } from './StageKeys.tsx';
import type { NamedStructures, StructureLayerHandle } from './structures/StructureLayer.tsx';
import { useBodyScene } from './useBodyScene.ts';
import { usePinOnSkin } from './usePinOnSkin.ts';
import { signalProps } from './signalProps.ts';
import { useSceneProps } from './useSceneProps.ts';
import { exposeScene } from './exposeScene.ts';

const NO_SIZES: ChipSizes = new Map();
const NONE: NamedStructures = { tags: [], chosen: [], hidden: [] };
/** Names of structures are fetched with what shows them, once the body stands. */
const StructureLayer = lazy(async () => ({ default: (await import('./structures/StructureLayer.tsx')).StructureLayer }));

/** Names come once there is a body to name. */
const StageLabels = lazy(async () => ({ default: (await import('./labels/StageLabels.tsx')).StageLabels }));

/** Drawn plates come only where there is no scene. */
const FlatAtlas = lazy(() => loadFlatAtlas().then((module) => ({ default: module.FlatAtlas })));

export interface Aim {
  readonly code: string | null;
}

interface StageRoomProps {
  readonly aim: Aim;
  readonly insetBottom: number;
  /** The picture waits for its visitor: until then no program and no model is fetched. */
  readonly held?: boolean;
  /** What stands in place of the bar under the body; null for nothing. */
  readonly tools?: ComponentType<{ readonly scene: RefObject<SceneHandle | null> }> | null;
  /** A section is open: the body is on the stage to be cut. */
  readonly cutting?: boolean;
  /** What a room shows here until the live body stands, and where there is none. */
  readonly picture?: ReactNode;
  /** Raised by one for each new visitor: the body comes home. */
  readonly visit?: number;
}

export function StageRoom({ aim, insetBottom, held = false, tools: Tools, cutting = false, picture = null, visit = 0 }: StageRoomProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const { data } = useSite();
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<StageLabelsHandle>(null);
  const signal = useAtlas((state) => state.signal);
  const shown = useAtlas((state) => hasStage(state.route)) || cutting || signal !== null;
  const phase = useAtlas((state) => state.phase);
  const quiz = useAtlas((state) => roomOf(state.route).kind === 'quiz');
  const quality = useAtlas((state) => state.keys.q);
  const [wanted, setWanted] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [hovered, setHovered] = useState<string | null>(null);
  const [chooser, setChooser] = useState<ChooserPlace | null>(null);
  const [zone, setZone] = useState<Zone>('lower-back');
  /** The eye was sent to another part of the body than the open point's. */
  const [away, setAway] = useState(false);
  const narrow = useMedia('(max-width: 767px)');
  const structureLayer = useRef<StructureLayerHandle>(null);
  const names = useAtlas((state) => state.cut?.names);
  const drawn = useAtlas((state) => state.keys.pic === 'drawn');
  const sel = useAtlas((state) => state.keys.sel);
  const [named, setNamed] = useState(NONE);
  const [sizes, setSizes] = useState(NO_SIZES);
  const [hint, setHint] = useState<GestureKind | null>(null);
  const only = useAtlas((state) => state.keys.points);
  const marked = useMemo(() => (only.length === 0 ? data.points : data.points.filter((point) => only.includes(point.code))), [data, only]);

  useEffect(() => {
    if (shown && !held) setWanted(true);
    // A canvas that has given its context back cannot be drawn on again.
    if (held) {
      setWanted(false);
      setAttempt((count) => count + 1);
    }
  }, [shown, held]);

  const own = useSceneProps({ aimed: aim.code, hovered, zone, away, insetBottom, sizes, structures: named });
  const props = useMemo(() => (signal ? signalProps(own, signal, sizes) : own), [own, signal, sizes]);
  const events = useMemo<SceneEvents>(
    () => ({
      onPick: (code, side) => {
        setChooser(null);
        // In a quiz a mark is a question, not a door.
        if (!quiz) dispatch({ type: 'pointOpened', code, ...(side === 'M' ? {} : { side }) });
      },
      onPickMany: (markers, at) => {
        if (!quiz) setChooser({ markers, at });
      },
      onSkin: (skin) => dispatch({ type: 'pinSet', pin: { x: skin.at[0], y: skin.at[1], skin } }),
      onStructure: (id) => {
        setChooser(null);
        // Touched again, a structure is let go.
        if (!quiz) dispatch({ type: 'keysChosen', keys: { sel: id === sel ? null : id } });
      },
      onHoverStructure: (id, at) => structureLayer.current?.hover(quiz ? null : id, at),
      onHover: (code, side) => {
        setHovered(code);
        structureLayer.current?.hoverPoint(quiz ? null : code, side);
      },
      onPose: (pose) => dispatch({ type: 'keysChosen', keys: { cam: pose } }),
      covered: () => labels.current?.covered() ?? [],
      onLabels: (placed) => labels.current?.place(placed),
      onFrame: (frame) => {
        labels.current?.follow(frame);
        structureLayer.current?.follow(frame);
      },
      onGestureHint: setHint,
    }),
    [dispatch, quiz, sel],
  );
  const scene = useBodyScene({ canvas, props, events, wanted: wanted && phase !== 'flat', attempt: `${attempt} ${quality}` });
  useEffect(() => exposeScene(scene), [scene]);
  useEffect(() => {
    setZone('lower-back');
    setChooser(null);
    setHovered(null);
    scene.current?.reset();
  }, [scene, visit]);

  usePinOnSkin(scene);
  const place = useAtlas((state) => printRoute(roomOf(state.route)));
  const mapped = Tools === undefined && !narrow;
  const travel = useMemo(() => (mapped ? { zone, onTravel: (to: Zone) => { setZone(to); setAway(true); } } : null), [mapped, zone]);
  useEffect(() => setAway(false), [place]);

  const retry = (): void => {
    setAttempt((count) => count + 1);
    dispatch({ type: 'stageRetried' });
  };
  const flat = phase === 'flat';
  const poster = picture === null ? <FlatPoster points={marked} insetBottom={insetBottom} /> : null;
  return (
    <section className="stage" data-testid="stage" data-phase={phase} data-picture={picture !== null && (drawn || phase !== 'ready') ? '' : undefined} data-signal={signal !== null || undefined} hidden={!shown} aria-label={words('stage.label')}>
      <p className="visually-hidden">{words('stage.description')}</p>
      <div className="stage__picture">
        {flat ? null : <canvas key={`${attempt} ${quality}`} ref={canvas} className="stage__canvas" tabIndex={-1} aria-hidden="true" />}
        {picture === null ? null : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls where the stage is small, by keys too
          <div className="stage__drawing" role="group" aria-label={words('stage.drawn')} tabIndex={0}>
            {picture}
          </div>
        )}
        {phase === 'ready' ? null : flat && picture === null ? (
          <Suspense fallback={poster}>
            <FlatAtlas onAim={setHovered} aimed={aim.code ?? hovered} points={marked} insetBottom={insetBottom} onPickMany={events.onPickMany} />
          </Suspense>
        ) : (
          poster
        )}
        {flat || phase !== 'ready' ? null : (
          <Suspense fallback={null}>
            <StageLabels ref={labels} structures={signal?.tags ?? names ?? named.tags} motion={props.motion} onSizes={setSizes} />
          </Suspense>
        )}
        {phase === 'ready' && !quiz && !cutting ? (
          <Suspense fallback={null}>
            <StructureLayer ref={structureLayer} scene={scene} windowTools={Tools !== null} insetBottom={insetBottom} insetTop={Tools === undefined ? props.insets.top + 4 : null} travel={travel} onNamed={setNamed} />
          </Suspense>
        ) : null}
        {held ? null : <LoadingBar onFlat={() => dispatch({ type: 'stageFailed', reason: 'chosen' })} />}
        {quiz ? null : <ChannelCaption />}
        {flat ? <FlatNote onRetry={retry} /> : null}
        {chooser ? <PointChooser place={chooser} onClose={() => setChooser(null)} /> : null}
        {hint ? <GestureHint kind={hint} onDone={() => setHint(null)} /> : null}
      </div>
      {Tools === undefined ? <StageControls scene={scene} zone={zone} onZone={(to) => { setZone(to); setAway(false); }} insetBottom={insetBottom} /> : null}
      {Tools && !held ? <Tools scene={scene} /> : null}
      <StageKeys scene={scene} />
    </section>
  );
}
