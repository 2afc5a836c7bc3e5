import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSection } from '../../../src/atlas/section/SectionCut.ts';
import { needleTrack } from '../../../src/atlas/section/needleTrack.ts';
import { LEADER_OFF, LINE } from '../../../src/atlas/section/placeNames.ts';
import { partName } from '../../../src/atlas/section/partName.ts';
import { sectionLabels } from '../../../src/atlas/section/sectionLabels.ts';
import { BUILDS, tiltsOf } from '../../../src/atlas/section/sectionLimits.ts';
import type { NeedleAngle } from '../../../src/content/schema/needling.ts';
import type { PlacedPointFacts } from '../../../src/content/schema/point.ts';
import type { StoredSection } from '../../../src/content/section/StoredSection.ts';
import { numbered } from '../../../src/features/section/PlateLabels.tsx';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';

type Place = readonly [number, number];

const ROOT = new URL('../../../', import.meta.url).pathname;
const json = <T>(path: string): T => JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')) as T;
const FOLDER = 'models/built/sections';
const stored = readdirSync(`${ROOT}${FOLDER}`).map((file) => json<StoredSection>(`${FOLDER}/${file}`));
const angles = json<readonly NeedleAngle[]>('src/content/needling/angles.json');
const names = Object.fromEntries(json<readonly { readonly id: string; readonly en: string }[]>('src/content/anatomy/structures.json').map(({ id, en }) => [id, en.replace(/ \((left|right)\)$/, '')]));
const words = createTranslator('en');
/** A letter of a name, and of the smaller words in the corners, mm: the drawing's own type, a little generous. */
const [LETTER, SMALL] = [2.35, 2.2];

const plates = stored.flatMap((section) => {
  const { tissue, needling } = json<PlacedPointFacts>(`src/content/points/${section.code}.json`);
  const hazards = tissue.layers.filter(({ role }) => role === 'beyond' || role === 'stop').flatMap(({ structures }) => structures);
  const tilts = tiltsOf(angles.find(({ angle }) => angle === needling.angle)?.tiltDeg ?? [0, 0]);
  return BUILDS.flatMap((build) =>
    [...new Set([tilts[0] ?? 0, tilts.at(-1) ?? 0])].map((tilt) => {
      const cut = openSection(section, build);
      return { id: `${section.id} ${build} ${tilt}`, frame: cut.frame, labels: sectionLabels(cut, needleTrack(cut, tilt), hazards, (part) => partName(part, names, words), 'Skin', 'Fat under the skin') };
    }),
  );
});

function cross([a, b]: readonly [Place, Place], [c, d]: readonly [Place, Place]): boolean {
  const turn = (p: Place, q: Place, r: Place): number => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

interface Box {
  readonly from: Place;
  readonly to: Place;
}

const sidesOf = ({ from: [l, t], to: [r, b] }: Box): readonly (readonly [Place, Place])[] => [[[l, t], [r, t]], [[r, t], [r, b]], [[r, b], [l, b]], [[l, b], [l, t]]];

describe('names beside a section, for every point, side and build', () => {
  it('have leaders that cross neither one another nor a name', () => {
    const found: string[] = [];
    for (const { id, frame, labels } of plates) {
      const drawn = labels.map(({ id: part, at, side, v, lines }) => {
        const edge = side === 'left' ? frame.left - LEADER_OFF : frame.right + LEADER_OFF;
        const away = (mm: number): number => (side === 'left' ? edge - mm : edge + mm);
        const [near, far] = [away(2), away(2 + LETTER * Math.max(...lines.map(({ length }) => length)))];
        const half = (lines.length * LINE) / 2;
        return { part, leader: [[edge, v], at] as readonly [Place, Place], box: { from: [Math.min(near, far), v - half], to: [Math.max(near, far), v + half] } as Box };
      });
      const corner = (word: string, u: number): Box => ({ from: [u, frame.top], to: [u + SMALL * word.length, frame.top + 5] });
      const corners = [corner('Left, Front', frame.left + 2), corner('Right, Back', frame.right - 2 - SMALL * 'Right, Back'.length)];
      for (const [i, { part, leader }] of drawn.entries()) {
        for (const other of drawn.slice(i + 1)) if (cross(leader, other.leader)) found.push(`${id}: ${part} crosses ${other.part}`);
        for (const box of [...drawn.map((one) => one.box), ...corners]) if (sidesOf(box).some((side) => cross(leader, side))) found.push(`${id}: ${part} runs through a name`);
      }
    }
    expect(found).toEqual([]);
  });

  it('stand clear of each other and inside the drawing', () => {
    const found: string[] = [];
    for (const { id, frame, labels } of plates) {
      for (const side of ['left', 'right']) {
        const own = labels.filter((label) => label.side === side).toSorted((a, b) => a.v - b.v);
        for (const [i, { v, lines }] of own.entries()) {
          const [top, before] = [v - (lines.length * LINE) / 2, own[i - 1]];
          if (top < frame.top || v + (lines.length * LINE) / 2 > frame.bottom + 1) found.push(`${id}: ${lines.join(' ')} is cut off`);
          if (before && top < before.v + (before.lines.length * LINE) / 2) found.push(`${id}: ${lines.join(' ')} touches ${before.lines.join(' ')}`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('are not thinned out for it: eight at least, with the skin among them', () => {
    for (const { id, labels } of plates) {
      expect(labels.some((label) => label.id === 'skin'), id).toBe(true);
      expect(labels.length, id).toBeGreaterThanOrEqual(8);
    }
  });

  it('become numbers on a narrow drawing, none over another', () => {
    for (const { id, labels } of plates) {
      const few = numbered(labels);
      expect(few.length, id).toBeGreaterThanOrEqual(6);
      for (const [i, a] of few.entries()) for (const b of few.slice(i + 1)) expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]), `${id}: ${a.id} ${b.id}`).toBeGreaterThan(9);
    }
  });
});
