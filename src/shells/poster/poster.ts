/**
 * The live body alone, in the frame of the home plate: `npm run posters` photographs it. No marks and no lines, which the page
 * lays over the picture itself. Address: `?theme=light|dark`.
 */
import { HOME_PLATE } from '../../scene/assets/homePlate.ts';
import { FILL_HEIGHT } from '../../scene/camera/cameraPose.ts';
import { mountScene } from '../../scene/index.ts';
import type { SceneProps } from '../../scene/SceneProps.ts';
import { takePicture } from '../../scene/support/livePicture.ts';

declare global {
  /** WebP of the body as a data address, quality 0..1; set once the body stands. */
  var takePoster: ((quality: number) => string) | undefined;
}

const canvas = document.querySelector<HTMLCanvasElement>('#body');
if (!canvas) throw new Error('no canvas');

const PROPS: SceneProps = {
  markers: [],
  selected: null,
  hovered: null,
  focused: null,
  view: 'back',
  zone: 'lower-back',
  pose: null,
  peel: 0,
  porthole: false,
  motion: 'off',
  theme: new URLSearchParams(location.search).get('theme') === 'dark' ? 'dark' : 'light',
  tone: 2,
  build: 'average',
  insets: { top: 0, bottom: 0, left: 0, right: 0 },
  highlighted: [],
  labels: { max: 0, maxStructures: 0, items: [] },
  quality: 'high',
  gesture: 'greedy',
  cameraLocked: true,
  guides: false,
  spread: FILL_HEIGHT * HOME_PLATE.round,
};

mountScene(canvas, PROPS, {
  onReady: () => {
    globalThis.takePoster = (quality) => takePicture()?.toDataURL('image/webp', quality) ?? '';
  },
  onFailed: (reason) => {
    throw reason;
  },
});
