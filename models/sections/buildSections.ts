/**
 * Cuts the built model along the needle of every point that it has tissue under: models/built/sections/*.json, and
 * models/built/sections.json with what they were cut from.
 *   npx tsx models/sections/buildSections.ts     all of them (half a minute); `npm run models` ends with the same
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inSpace, type Plane } from '../../src/base/section/Plane.ts';
import { crossLoops } from '../../src/base/section/crossLoops.ts';
import { sliceSurface } from '../../src/base/section/sliceSurface.ts';
import { inBuild, type BodyPart } from './BodyPart.ts';
import { cutBody, cutPart } from './cutBody.ts';
import { HazardMeasure, type Grid } from './hazardDistances.ts';
import { hazardStructures } from './hazardStructures.ts';
import { readBody } from './readBody.ts';
import { midlineOf, sectionFrame } from './sectionFrame.ts';
import { sectionInputs } from './sectionInputs.ts';
import { sectionPlaces, type AnchorRow, type SectionPlace } from './sectionPlaces.ts';
import type { SectionIndex, StoredBuild, StoredSection } from '../../src/content/section/StoredSection.ts';

interface Anchors {
  readonly cun: readonly { readonly id: string; readonly mmPerCun: number }[];
  readonly points: readonly AnchorRow[];
}

/** What neither gains nor loses cover: bones and what is tied to them, and what lies in the canal. */
const FIXED = /^(thoracic-vertebra|lumbar-vertebra|sacrum|coccyx|hip-bone|femur|rib-|intervertebral-disc|spinal-dura|spinal-cord|cauda-equina)|ligament/;
/** Only what is drawn over a window in the model; the section draws fat as all that lies between skin and the rest. */
const LEFT_OUT = new Set(['subcutaneous-tissue']);
const FLAVA = 'ligamenta-flava';
/** The two ligamenta flava leave a cleft in the midline: a section along it shows them this far beside it, mm. */
const BESIDE_MM = 3;
const GRID: Grid = [-60, -16, 4, 31, 25];
const BUILDS = ['slim', 'average', 'large'] as const;

export class BodyCutter {
  readonly #skin: Record<(typeof BUILDS)[number], BodyPart>;
  readonly #soft: Record<(typeof BUILDS)[number], readonly BodyPart[]>;
  readonly #fixed: readonly BodyPart[];
  readonly #measure = new HazardMeasure();
  readonly #anchors: Anchors;
  readonly places: readonly SectionPlace[];

  constructor(parts: readonly BodyPart[], anchors: Anchors) {
    this.#anchors = anchors;
    const skin = parts.find(({ id }) => id === 'skin');
    if (!skin) throw new Error('Sections need the skin; build it first.');
    const inBuilds = (list: readonly BodyPart[]): Record<(typeof BUILDS)[number], readonly BodyPart[]> => ({
      slim: list.map((part) => inBuild(part, 'slim')),
      average: list,
      large: list.map((part) => inBuild(part, 'large')),
    });
    const rest = parts.filter(({ id }) => id !== 'skin' && !LEFT_OUT.has(id));
    this.#fixed = rest.filter(({ id }) => FIXED.test(id));
    this.#soft = inBuilds(rest.filter(({ id }) => !FIXED.test(id)));
    const skins = inBuilds([skin]);
    this.#skin = { slim: skins.slim[0]!, average: skin, large: skins.large[0]! };
    this.places = sectionPlaces(anchors.points, skin);
  }

  cut(place: SectionPlace): StoredSection {
    const { anchor, plane } = place;
    const frame = sectionFrame(place, sliceSurface(this.#skin.large.surface, plane));
    const hazards = hazardStructures(anchor.code, anchor.side);
    const held = hazards.map((ids) => ids.length > 0 && this.#partsOf(ids, 'average').length > 0);
    const builds = Object.fromEntries(
      BUILDS.map((build): [string, StoredBuild] => [
        build,
        {
          skin: cutPart(this.#skin[build], plane, frame),
          entryMm: this.#entry(build, place),
          soft: cutBody(this.#soft[build], plane, frame),
          distances: hazards.flatMap((ids, i) => (held[i] ? [this.#measure.distances(this.#partsOf(ids, build), plane, GRID)] : [])),
        },
      ]),
    );
    const midline = midlineOf(place);
    return {
      id: anchor.id,
      code: anchor.code,
      side: anchor.side,
      cut: place.cut,
      plane: { origin: plane.origin.map((x) => round(x, 10)), u: plane.u.map((x) => round(x, 1e5)), v: plane.v.map((x) => round(x, 1e5)) },
      frame,
      midline: midline === null ? null : round(midline, 10),
      mmPerCun: this.#mmPerCun(anchor),
      fixed: [...cutBody(this.#fixed.filter(({ id }) => id !== FLAVA), plane, frame), ...cutBody(this.#fixed.filter(({ id }) => id === FLAVA), besideMidline(place), frame)],
      builds: builds as unknown as StoredSection['builds'],
      hazards: held.flatMap((is, i) => (is ? [i] : [])),
      grid: GRID,
    };
  }

  #partsOf(ids: readonly string[], build: (typeof BUILDS)[number]): readonly BodyPart[] {
    return [...this.#fixed, ...this.#soft[build]].filter(({ id }) => ids.includes(id.split('--')[0]!));
  }

  /** Along the straight needle from where it meets the average skin to where it meets the skin of a build. */
  #entry(build: (typeof BUILDS)[number], { plane }: SectionPlace): number {
    if (build === 'average') return 0;
    const start = inSpace(plane, 0, -30);
    const spans = crossLoops(sliceSurface(this.#skin[build].surface, { ...plane, origin: start }), [0, 0], [0, 1], 80);
    return round((spans[0]?.[0] ?? 30) - 30, 10);
  }

  #mmPerCun({ code, zone }: AnchorRow): number {
    const region = code === 'GB31' ? 'thigh-lateral' : zone.startsWith('leg') ? 'thigh-posterior' : 'loin-sacrum';
    const row = this.#anchors.cun.find(({ id }) => id === region);
    if (!row) throw new Error(`anchors.json has no cun for ${region}`);
    return row.mmPerCun;
  }
}

function besideMidline({ cut, plane }: SectionPlace): Plane {
  return cut === 'sagittal' ? { ...plane, origin: [0, 1, 2].map((k) => plane.origin[k]! + BESIDE_MM * plane.normal[k]!) as unknown as Plane['origin'] } : plane;
}

function round(x: number, by: number): number {
  return Math.round(x * by) / by || 0;
}

export async function readCutter(built: string): Promise<BodyCutter> {
  return new BodyCutter(await readBody(built), JSON.parse(readFileSync(join(built, 'anchors.json'), 'utf8')) as Anchors);
}

export async function buildSections(models: string, log: (line: string) => void): Promise<void> {
  const built = join(models, 'built');
  const out = join(built, 'sections');
  mkdirSync(out, { recursive: true });
  const cutter = await readCutter(built);
  const ids: string[] = [];
  let bytes = 0;
  for (const place of cutter.places) {
    const id = place.anchor.id.replaceAll('/', '-');
    const text = `${JSON.stringify(cutter.cut(place))}\n`;
    writeFileSync(join(out, `${id}.json`), text);
    ids.push(id);
    bytes += text.length;
  }
  for (const file of readdirSync(out)) if (!ids.includes(file.replace('.json', ''))) rmSync(join(out, file));
  const index: SectionIndex = { inputs: sectionInputs(models), sections: ids };
  writeFileSync(join(built, 'sections.json'), `${JSON.stringify(index)}\n`);
  log(`${ids.length} sections, ${bytes} bytes`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildSections(fileURLToPath(new URL('..', import.meta.url)), console.log);
}
