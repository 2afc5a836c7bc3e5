/** Which structures carry their name beside the body, and in which order they ask for room. Pure. */
import type { StructureEntry, StructureIndex } from '../../atlas/structures/StructureIndex.ts';

export interface StructureTag {
  /** Structure of the model. */
  readonly id: string;
  /** Kind that sides and levels share: one label each. */
  readonly group: string;
  readonly name: string;
}

/** By peel stop: what a reader would look for first. Nothing is named on the skin. */
const NAMED: readonly (readonly string[])[] = [
  [],
  ['thoracolumbar-fascia', 'superior-cluneal-nerves', 'subcutaneous-tissue', 'middle-cluneal-nerves', 'iliotibial-tract', 'latissimus-dorsi', 'gluteus-maximus', 'external-oblique', 'gluteus-medius'],
  ['latissimus-dorsi', 'gluteus-maximus', 'gluteus-medius', 'external-oblique', 'serratus-posterior-inferior', 'trapezius-ascending-part', 'longissimus-thoracis', 'iliocostalis-lumborum', 'internal-oblique'],
  ['longissimus-thoracis', 'multifidus-lumborum', 'iliocostalis-lumborum', 'quadratus-lumborum', 'piriformis', 'sacrotuberous-ligament', 'gluteus-minimus', 'psoas-major', 'spinalis-thoracis', 'obturator-internus', 'quadratus-femoris'],
  ['lumbar-vertebra', 'sacrum', 'hip-bone', 'intervertebral-disc', 'rib', 'iliolumbar-ligament', 'posterior-sacro-iliac-ligament', 'supraspinous-ligament', 'femur', 'thoracic-vertebra', 'coccyx'],
  ['spinal-nerve', 'spinal-dura-mater', 'sciatic-nerve', 'kidney', 'abdominal-aorta', 'inferior-vena-cava', 'superior-gluteal-nerve', 'lumbar-arteries', 'femoral-nerve', 'ureter', 'common-iliac-vein'],
];

/**
 * Every side and level of a kind asks; the first that is seen is named. Sides take turns, so that both columns fill.
 * @param chosen structures that stand out: they come first
 */
export function structureTags(index: StructureIndex, peel: number, level: 'plain' | 'student', chosen: readonly string[]): readonly StructureTag[] {
  const entries = (NAMED[peel] ?? []).flatMap((kind) => index.find((entry) => entry.kind === kind) ?? []);
  const first = index.filter((entry) => entry.members.some(({ id }) => chosen.includes(id)));
  return [...first, ...entries.filter((entry) => !first.includes(entry))].flatMap((entry, turn) => ordered(entry, turn, chosen).map(({ id }) => ({ id, group: entry.kind, name: level === 'student' ? entry.english : entry.plain })));
}

function ordered({ members }: StructureEntry, turn: number, chosen: readonly string[]): StructureEntry['members'] {
  const middle = (members.length - 1) / 2;
  const rank = (id: string, at: number): number => (chosen.includes(id) ? -100 : 0) + (id.endsWith(turn % 2 === 0 ? '-right' : '-left') ? 0 : 1) + Math.abs(at - middle) / 100;
  return members.map((member, at) => ({ member, rank: rank(member.id, at) })).toSorted((a, b) => a.rank - b.rank).map(({ member }) => member);
}
