/** Lines that keep the reader oriented: the dashed midline, the line across the iliac crests, the axis of the needle. */
import { useMemo } from 'react';
import { selectedPlaces } from '../points/MarkerState.ts';
import { useStage } from '../stage/Stage.ts';
import { endsOf, levelLines } from './levelLines.ts';
import { Lines, type LineRun } from './Lines.tsx';

const NEEDLE = { shaftFrom: 0.002, shaftTo: 0.034, handleTo: 0.062 } as const;

export function Guides({ version }: { readonly version: number }) {
  const stage = useStage();
  const { anchors } = stage;
  const { selected, tone, peel, porthole, theme } = stage.props;
  // Dark lines on light skin, light lines on dark skin and on the red of muscle.
  const ink = (tone >= 3 && (peel === 0 || porthole)) || theme === 'hc-dark' ? '#ffffff' : '#1c2328';
  const levels = useMemo(() => {
    const skin = stage.layers.get('skin')?.tissues[0];
    const lines = skin ? levelLines(anchors, skin) : [];
    stage.levelEnds = endsOf(lines);
    return lines.map(({ line }) => line);
  }, [anchors, stage]);
  const guides = useMemo<LineRun[]>(
    () => [
      ...levels.map((points): LineRun => ({ points, widthPx: 1, dashMm: 0, colour: ink, opacity: peel === 0 ? 0.2 : 0.12 })),
      { points: anchors.midline, widthPx: 1.6, dashMm: 9, colour: ink, opacity: 0.62 },
      { points: anchors.crestLine, widthPx: 1.3, dashMm: 5, colour: ink, opacity: 0.45 },
    ],
    [anchors, levels, ink, peel],
  );
  const needles = useMemo<LineRun[]>(
    () =>
      selectedPlaces(stage.markers, selected).flatMap(({ at, normal }) => {
        const along = (m: number): [number, number, number] => [at[0] + normal[0] * m, at[1] + normal[1] * m, at[2] + normal[2] * m];
        const shaft = [along(NEEDLE.shaftFrom), along(NEEDLE.shaftTo)];
        const handle = [along(NEEDLE.shaftTo), along(NEEDLE.handleTo)];
        return [
          { points: shaft, widthPx: 4, dashMm: 0, colour: '#1c2328', opacity: 0.85 },
          { points: handle, widthPx: 7, dashMm: 0, colour: '#1c2328', opacity: 0.85 },
          { points: shaft, widthPx: 1.8, dashMm: 0, colour: '#ffffff', opacity: 1 },
          { points: handle, widthPx: 4.6, dashMm: 0, colour: '#e7ecee', opacity: 1 },
        ];
      }),
    // A change of places comes with a new version.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [selected, version, stage],
  );
  return (
    <>
      {anchors.midline.length > 0 ? <Lines runs={guides} lift={0.006} solid order={40} /> : null}
      {needles.length > 0 ? <Lines runs={needles} lift={0} solid={false} order={61} /> : null}
    </>
  );
}
