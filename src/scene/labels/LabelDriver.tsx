/** Lays labels out 150 ms after the picture has come to rest; while it moves they stay as they are. */
import { useEffect, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { PerspectiveCamera } from 'three';
import type { LabelRequest } from '../SceneProps.ts';
import { useStage, type Stage } from '../stage/Stage.ts';
import { layoutLabels, type LabelAnchor, type PlacedLabel } from './layoutLabels.ts';
import { structureAnchor } from './structureAnchor.ts';
import { tagAtEnd, tagBeside } from './tagBeside.ts';
import { faces, toScreen } from './toScreen.ts';

const REST_MS = 150;
const PADDING = 8;
const WIDE = 60;
/** Of a column of names, CSS px. */
const WIDEST = 160;
/** Px a metre below which levels lie closer together than their tags are high. */
const LEVELS_FROM = 600;
/** Half the width of the trunk, in metres: columns stand outside it where there is room. */
const HALF_TRUNK = 0.19;

interface Seen {
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}

export function LabelDriver() {
  const stage = useStage();
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef('');
  useEffect(() => () => clearTimeout(timer.current), []);
  useFrame(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const placed = placeLabels(stage, camera);
      const key = JSON.stringify(placed);
      if (key === sent.current) return;
      sent.current = key;
      stage.events.onLabels?.(placed);
    }, REST_MS);
  }, -1);
  return null;
}

function placeLabels(stage: Stage, camera: PerspectiveCamera): readonly PlacedLabel[] {
  const { labels, insets } = stage.props;
  const { width, height } = stage.size;
  const area = { left: insets.left + PADDING, top: insets.top + PADDING, right: width - insets.right - PADDING, bottom: height - insets.bottom - PADDING };
  const inside = ({ x, y }: Seen): boolean => x > area.left && x < area.right && y > area.top && y < area.bottom;
  const tags: PlacedLabel[] = [];
  const levels: PlacedLabel[] = [];
  const anchors: LabelAnchor[] = [];
  const named = new Set<string>();
  let structures = 0;
  const pxPerMetre = height / (2 * stage.rig.distance.value * Math.tan((camera.fov * Math.PI) / 360));
  for (const item of labels.items) {
    if (item.kind === 'structure' && (structures >= labels.maxStructures || named.has(item.group ?? item.id))) continue;
    if (pxPerMetre < LEVELS_FROM && (item.kind === 'level' || item.kind === 'crest')) continue;
    const at = anchorOf(stage, camera, item);
    if (!at || !at.visible || !inside(at)) continue;
    // Behind its own column a place would be crossed out by its line.
    const column = Math.max(item.width, Math.min(WIDEST, (area.right - area.left) / 5)) + PADDING;
    if (item.at && (at.x < area.left + column || at.x > area.right - column)) continue;
    if (item.kind === 'structure') {
      named.add(item.group ?? item.id);
      structures += 1;
    }
    const anchor = { id: item.id, x: at.x, y: at.y, width: item.width, height: item.height };
    if (item.kind === 'point') tags.push(tagBeside(anchor, area));
    else if (item.kind === 'level') levels.push(tagAtEnd(anchor, area));
    else anchors.push(item.kind === 'structure' ? anchor : { ...anchor, prefers: 'right' });
  }
  const left = toScreen(stage, camera, [sideways(camera, -HALF_TRUNK), 0.95, 0.09]);
  const right = toScreen(stage, camera, [sideways(camera, HALF_TRUNK), 0.95, 0.09]);
  // A cut fills the stage: its names stand along the edges.
  const figure = stage.props.cut ? { figureLeft: area.left, figureRight: area.right } : { figureLeft: Math.min(left.x, right.x), figureRight: Math.max(left.x, right.x) };
  const columns = layoutLabels(anchors, { ...area, ...figure }, Math.max(0, labels.max - tags.length), stage.columns);
  stage.columns.clear();
  for (const label of columns) stage.columns.set(label.id, label.column);
  // A chip never hides a marker or another chip, and a wide one not the body: on a phone it is left out.
  const fixed = [...tags, ...levels.filter((level) => !tags.some((tag) => overlap(tag, level)) && !coversMarker(stage, level))];
  const free = columns.filter((label) => !fixed.some((tag) => overlap(tag, label)) && !coversMarker(stage, label) && !coversOwnPlace(label) && (label.id !== 'crest' || !coversBody(label, figure)));
  return [...fixed, ...free];
}

/** The trunk's edge lies across the line of sight, whichever way the body is turned. */
function sideways(camera: PerspectiveCamera, half: number): number {
  return half * Math.sign(camera.matrixWorld.elements[0]! || 1);
}

function anchorOf(stage: Stage, camera: PerspectiveCamera, item: LabelRequest): Seen | null {
  const { anchors } = stage;
  if (item.kind === 'point') {
    const marker = stage.markers.find((state) => state.code === item.id && (state.side === item.side || state.side === 'M'));
    return marker ? { x: marker.x, y: marker.y, visible: !marker.behind && marker.onScreen } : null;
  }
  if (item.kind === 'level') {
    // The end of the level's line that lies to the left on the screen: the height is right from every side.
    const ends = stage.levelEnds.get(item.id)?.map((end) => toScreen(stage, camera, end)).sort((a, b) => a.x - b.x);
    return ends?.[0] ? { ...ends[0], visible: true } : null;
  }
  if (item.kind === 'crest') {
    const ends = [anchors.crestLine[0], anchors.crestLine.at(-1)].flatMap((end) => (end ? [toScreen(stage, camera, end)] : []));
    const end = ends.sort((a, b) => b.x - a.x)[0];
    return end ? { ...end, visible: faces(camera, [0, 0.958, 0], [0, 0, -1]) } : null;
  }
  return item.at ? { ...toScreen(stage, camera, item.at), visible: stage.cutOpen } : structureAnchor(stage, camera, item.id);
}

function coversBody(label: PlacedLabel, { figureLeft, figureRight }: { figureLeft: number; figureRight: number }): boolean {
  const middle = label.x + label.width / 2;
  return label.width > WIDE && middle > figureLeft && middle < figureRight;
}

/** On a narrow stage a chip may reach so far in that it would lie on what it names. */
function coversOwnPlace({ x, y, width, height, leader }: PlacedLabel): boolean {
  return leader.toX > x - 4 && leader.toX < x + width + 4 && leader.toY > y - 4 && leader.toY < y + height + 4;
}

function coversMarker({ markers, props }: Stage, label: PlacedLabel): boolean {
  return markers.some(({ x, y, size, onScreen, behind }) => {
    const half = (size.value / 2) * (props.markerScale ?? 1);
    return onScreen && !behind && half > 1 && x + half > label.x && x - half < label.x + label.width && y + half > label.y && y - half < label.y + label.height;
  });
}

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
