/** The body on its stage: words and picture first, then the live scene, or the flat drawing where there is none. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SceneEvents } from '../../scene/SceneEvents.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { hasStage } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { FlatAtlas } from './flat/FlatAtlas.tsx';
import { FlatNote } from './FlatNote.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import { PointChooser, type ChooserPlace } from './PointChooser.tsx';
import { StageControls } from './StageControls.tsx';
import { StageLabels, type StageLabelsHandle } from './StageLabels.tsx';
import { StageKeys } from './StageKeys.tsx';
import { useBodyScene } from './useBodyScene.ts';
import { useSceneProps } from './useSceneProps.ts';
import { exposeScene } from './exposeScene.ts';

export interface Aim {
  readonly code: string | null;
}

export function StageRoom({ aim, insetBottom }: { readonly aim: Aim; readonly insetBottom: number }) {
  const words = useWords();
  const dispatch = useDispatch();
  const { data } = useSite();
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<StageLabelsHandle>(null);
  const shown = useAtlas((state) => hasStage(state.route));
  const phase = useAtlas((state) => state.phase);
  const [wanted, setWanted] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [hovered, setHovered] = useState<string | null>(null);
  const [chooser, setChooser] = useState<ChooserPlace | null>(null);
  const [zone, setZone] = useState<'lower-back' | 'whole'>('lower-back');

  useEffect(() => {
    if (shown) setWanted(true);
  }, [shown]);

  const props = useSceneProps({ aimed: aim.code, hovered, zone, insetBottom });
  const events = useMemo<SceneEvents>(
    () => ({
      onPick: (code, side) => {
        setChooser(null);
        dispatch({ type: 'pointOpened', code, ...(side === 'M' ? {} : { side }) });
      },
      onPickMany: (markers, at) => setChooser({ markers, at }),
      onStructure: (sel) => {
        setChooser(null);
        dispatch({ type: 'keysChosen', keys: { sel } });
      },
      onHover: (code) => setHovered(code),
      onPose: (pose) => dispatch({ type: 'keysChosen', keys: { cam: pose } }),
      onLabels: (placed) => labels.current?.place(placed),
      onFrame: (frame) => labels.current?.follow(frame),
    }),
    [dispatch],
  );
  const scene = useBodyScene({ canvas, props, events, wanted: wanted && phase !== 'flat', attempt });
  useEffect(() => exposeScene(scene), [scene]);

  const retry = (): void => {
    setAttempt((count) => count + 1);
    dispatch({ type: 'stageRetried' });
  };
  const flat = phase === 'flat';
  return (
    <section className="stage" data-testid="stage" data-phase={phase} hidden={!shown} aria-label={words('stage.label')}>
      <p className="visually-hidden">{words('stage.description')}</p>
      <div className="stage__picture">
        {flat ? null : <canvas key={attempt} ref={canvas} className="stage__canvas" tabIndex={-1} aria-hidden="true" />}
        {phase === 'ready' ? null : <FlatAtlas live={flat} onAim={setHovered} aimed={aim.code ?? hovered} points={data.points} insetBottom={insetBottom} onPickMany={events.onPickMany} />}
        {flat || phase !== 'ready' ? null : <StageLabels ref={labels} scene={scene} />}
        <LoadingBar onFlat={() => dispatch({ type: 'stageFailed', reason: 'chosen' })} />
        {flat ? <FlatNote onRetry={retry} /> : null}
        {chooser ? <PointChooser place={chooser} onClose={() => setChooser(null)} /> : null}
      </div>
      <StageControls scene={scene} zone={zone} onZone={setZone} />
      <StageKeys scene={scene} />
    </section>
  );
}
