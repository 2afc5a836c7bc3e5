import type { PeelStop } from '../types.ts';

/** First words of the ids at each stop; the first list that fits decides. */
const RULES: readonly (readonly [PeelStop, readonly string[]])[] = [
  ['skin', ['skin']],
  ['fascia', ['subcutaneous-tissue', 'thoracolumbar-fascia', 'iliotibial-tract', 'superior-cluneal', 'middle-cluneal']],
  ['outer-muscles', [
    'trapezius', 'latissimus', 'serratus-posterior', 'external-oblique', 'internal-oblique', 'transversus-abdominis',
    'rectus-abdominis', 'gluteus-maximus', 'gluteus-medius', 'tensor-fasciae-latae',
  ]],
  ['deep-muscles', [
    'iliocostalis', 'longissimus', 'spinalis', 'semispinalis', 'multifidus', 'rotatores', 'interspinales',
    'intertransversarii', 'levatores', 'quadratus', 'psoas', 'iliacus', 'gluteus-minimus', 'piriformis', 'gemellus',
    'obturator', 'coccygeus', 'biceps', 'semitendinosus', 'semimembranosus', 'adductor', 'diaphragm',
    'sacrotuberous', 'sacrospinous',
  ]],
  ['bones', [
    'thoracic-vertebra', 'lumbar-vertebra', 'sacrum', 'coccyx', 'hip-bone', 'rib-', 'femur', 'intervertebral-disc',
    'anterior-longitudinal', 'posterior-longitudinal', 'ligamenta-flava', 'interspinous', 'supraspinous', 'iliolumbar-ligament',
    'posterior-sacro-iliac', 'anterior-sacro-iliac', 'interosseous-sacro-iliac',
  ]],
];

/** The layer a structure is peeled with, by its id or that of its parent. Vessels, nerves and organs are the rest. */
export function peelStopOf(id: string): PeelStop {
  for (const [stop, starts] of RULES) if (starts.some((start) => id.startsWith(start))) return stop;
  return 'nerves-vessels-organs';
}
