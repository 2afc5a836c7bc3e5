import table from '../../tables/fascia-thoracolumbar.json' with { type: 'json' };
import { smoothMin } from '../../field/combine.ts';
import { heightField, type HeightField, type HeightFrame, type HeightSample } from './heightField.ts';

/** The three layers of the thoracolumbar fascia as surfaces y(x, z), mm. */
export interface ThoracolumbarLayers {
  posterior: HeightField;
  /** Between erector spinae and quadratus lumborum, moved to where it lies in life. */
  middle: HeightField;
  anterior: HeightField;
}

/**
 * How far the middle layer lies behind the anterior one, mm. In the source quadratus lumborum is 28 mm thick and leaves
 * no room for erector spinae; in life it is 10 to 15 mm.
 */
const QUADRATUS_THICKNESS = 13;

const FRAME: HeightFrame = { x: [-93.6, 92.4], z: [836, 1256], stepXMm: 3, stepZMm: 6 };

let layers: ThoracolumbarLayers | undefined;

/** The layers, fitted once to the measured cuts. */
export function thoracolumbarLayers(): ThoracolumbarLayers {
  if (layers) return layers;
  const stations = table.rows['thoracolumbar-fascia'].stations;
  const samples = (layer: 'posterior' | 'middle' | 'anterior'): HeightSample[] =>
    stations.flatMap((cut) => cut[layer].map(([x, y]) => ({ x: x!, y: y!, z: cut.z })));
  const posterior = heightField(samples('posterior'), FRAME, 0.35);
  const anterior = heightField(samples('anterior'), FRAME, 1.5);
  const measured = heightField(samples('middle'), FRAME, 0.6);
  layers = {
    posterior,
    anterior,
    middle: (x, z) => smoothMin(measured(x, z), anterior(x, z) + QUADRATUS_THICKNESS, 4),
  };
  return layers;
}
