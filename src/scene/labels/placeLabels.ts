/**
 * All labels of one picture: tags of the spine's levels and of points where they belong, names of structures in the columns beside them.
 * Nothing covers anything else that can be read or touched.
 */
import type { PerspectiveCamera } from 'three';
import { portholeSpot } from '../body/porthole.ts';
import type { LabelRequest } from '../SceneProps.ts';
import type { Stage } from '../stage/Stage.ts';
import { createLabelLayout, overlap, type LabelBox, type PlacedLabel } from './layoutLabels.ts';
import { markerBoxes } from './markerBoxes.ts';
import { structureAnchors } from './structureAnchors.ts';
import { tagAtEnd, tagBeside } from './tagBeside.ts';
import { faces, toScreen } from './toScreen.ts';

const PADDING = 8;
/** Px a metre below which levels lie closer together than their tags are high. */
const LEVELS_FROM = 600;
/** Half the width of the trunk, in metres: columns stand outside it where there is room. */
const HALF_TRUNK = 0.19;
/** A place on the crest line, as it faces. */
const CREST = [[0, 0.958, 0], [0, 0, -1]] as const;

export function placeLabels(stage: Stage, camera: PerspectiveCamera): readonly PlacedLabel[] {
  const { labels, insets } = stage.props;
  const { width, height } = stage.size;
  const area = { left: insets.left + PADDING, top: insets.top + PADDING, right: width - insets.right - PADDING, bottom: height - insets.bottom - PADDING };
  const inside = ({ x, y }: { x: number; y: number }): boolean => x > area.left && x < area.right && y > area.top && y < area.bottom;
  const taken: LabelBox[] = [...(stage.events.covered?.() ?? []), ...markerBoxes(stage)];
  const fixed: PlacedLabel[] = [];
  const keep = (tag: PlacedLabel): void => {
    fixed.push(tag);
    taken.push(tag);
  };

  let points = 0;
  for (const item of labels.items) {
    const marker = item.kind === 'point' ? stage.markers.find(({ code, side }) => code === item.id && (side === item.side || side === 'M')) : undefined;
    if (!marker || marker.behind || !marker.onScreen || !inside(marker)) continue;
    keep(tagBeside({ ...item, x: marker.x, y: marker.y }, area, taken));
    points += 1;
  }

  const pxPerMetre = height / (2 * stage.rig.distance.value * Math.tan((camera.fov * Math.PI) / 360));
  for (const item of pxPerMetre < LEVELS_FROM ? [] : labels.items) {
    const ends = lineOf(stage, camera, item)?.map((end) => toScreen(stage, camera, end)).sort((a, b) => a.x - b.x);
    const [left, right] = [ends?.[0], ends?.at(-1)];
    // From every side the height of a line's nearer end is right; a crest line that lies behind the body has none.
    const end = item.kind === 'level' ? left : right;
    if (!left || !right || !end || !inside(end)) continue;
    const tag = tagAtEnd({ ...item, ...end }, [left.x, right.x], item.kind === 'level' ? 'left' : 'right', area, taken);
    if (item.kind === 'level' || !taken.some((box) => overlap(tag, box))) keep(tag);
  }

  const edges = [-HALF_TRUNK, HALF_TRUNK].map((half) => toScreen(stage, camera, [half * Math.sign(camera.matrixWorld.elements[0]! || 1), 0.95, 0.09]).x);
  const window = portholeSpot(stage);
  const full = Boolean(stage.props.cut);
  const [figureLeft, figureRight] = full ? [area.left, area.right] : [Math.min(...edges), Math.max(...edges)];
  const figure = { full, figureLeft, figureRight, middle: window ? window.x : (figureLeft + figureRight) / 2 };
  const layout = createLabelLayout({ ...area, ...figure }, Math.max(0, Math.min(labels.maxStructures, labels.max - points)), full ? undefined : stage.columns, taken);
  const named = new Set<string>();
  for (const item of labels.items) {
    if (item.kind !== 'structure' || named.has(item.group ?? item.id)) continue;
    const places = item.at ? (stage.cutOpen ? [toScreen(stage, camera, item.at)] : []) : structureAnchors(stage, camera, item.id);
    const found = places.some((at) => inside(at) && layout.offer({ ...item, ...at }));
    if (found) named.add(item.group ?? item.id);
    if (layout.placed().length >= labels.maxStructures) break;
  }
  stage.columns.clear();
  for (const label of layout.placed()) stage.columns.set(label.id, label.column);
  return [...fixed, ...layout.placed()];
}

function lineOf(stage: Stage, camera: PerspectiveCamera, item: LabelRequest): readonly (readonly [number, number, number])[] | undefined {
  if (item.kind === 'level') return stage.levelEnds.get(item.id);
  return item.kind === 'crest' && faces(camera, ...CREST) ? stage.anchors.crestLine : undefined;
}
