/** All that is drawn. React decides what exists; the frame loop moves it. */
import { lazy, Suspense } from 'react';
import { BodyLayer } from './body/BodyLayer.tsx';
import { BuildDriver } from './body/BuildDriver.tsx';
import { Highlight } from './body/Highlight.tsx';
import { PeelDriver } from './body/PeelDriver.tsx';
import { EyeDriver } from './camera/EyeDriver.tsx';
import { CoverDriver } from './picking/CoverDriver.tsx';
import { PointMarkers } from './points/PointMarkers.tsx';
import { ContactShadow } from './stage/ContactShadow.tsx';
import { FrameReport } from './stage/FrameReport.tsx';
import { QualityDriver } from './stage/QualityDriver.tsx';
import { StageContext, type Stage } from './stage/Stage.ts';
import { Tuning } from './stage/Tuning.tsx';

/** Comes with the first mechanism that is played on the body. */
const SignalRoad = lazy(async () => ({ default: (await import('./signal/SignalRoad.tsx')).SignalRoad }));

export interface SceneState {
  readonly stage: Stage;
  /** Raised when layers or places have changed. */
  readonly version: number;
  /** Raised when the visitor asks for the home pose. */
  readonly resets: number;
}

export function Scene({ stage, version, resets }: SceneState) {
  const { CutBody } = stage;
  const { cut = null, highlighted } = stage.props;
  return (
    <StageContext value={stage}>
      <EyeDriver resets={resets} version={version} />
      <BuildDriver />
      <PeelDriver />
      <Tuning />
      <ContactShadow />
      {[...stage.layers.values()].map((layer) => (
        <BodyLayer key={layer.name} layer={layer} hidden={stage.hidden} />
      ))}
      {highlighted.length > 0 ? <Highlight ids={highlighted} version={version} /> : null}
      {CutBody ? <CutBody cut={cut} version={version} /> : null}
      {stage.props.signal ? (
        <Suspense fallback={null}>
          <SignalRoad signal={stage.props.signal} version={version} />
        </Suspense>
      ) : null}
      <PointMarkers />
      <CoverDriver />
      {stage.late.map((Part, index) => (
        <Part key={index} version={version} />
      ))}
      <QualityDriver />
      <FrameReport />
    </StageContext>
  );
}
