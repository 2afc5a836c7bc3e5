/** Sides and levels share one kind, and one sheet (ruling 10): `lumbar-vertebra-l2` is a `lumbar-vertebra`. */

const LEVELS: readonly RegExp[] = [/^((?:lumbar|thoracic)-vertebra)-[lt]\d+$/, /^(spinal-nerve)-[ls]\d+$/, /^(intervertebral-disc)-.+$/, /^(rib)-\d+$/];

/** @param id of a structure or of a part of one (`thoracolumbar-fascia--middle`) */
export function structureKind(id: string): string {
  const [whole = id] = id.split('--');
  const sideless = whole.replace(/-(?:left|right)$/, '');
  return LEVELS.map((level) => level.exec(sideless)?.[1]).find((kind) => kind !== undefined) ?? sideless;
}

/** A name without the words for side, layer and level: `Vertebra lumbalis II` is a `Vertebra lumbalis`. */
export function kindName(name: string): string {
  return name
    .replace(/(?: \([^)]*\))+$/, '')
    .replace(/ (?:[TLS]\d+(?:[-–][TLS]\d+)?|[XVI]+)$/, '')
    .replace(/^(?:Eleventh|Twelfth) rib$/i, 'Rib');
}
