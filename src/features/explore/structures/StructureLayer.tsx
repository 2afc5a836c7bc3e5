/**
 * Everything on the stage that helps to find one's way among structures: the name under the pointer, the card of the chosen one, and what the
 * scene is to label and to show. Loaded once the body stands.
 */
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import { roomOf } from '../../../atlas/route/Route.ts';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useStructureIndex } from '../../../atlas/structures/useStructureIndex.ts';
import { structureTags, type StructureTag } from '../structureTags.ts';
import type { SceneFrame } from '../../../scene/SceneEvents.ts';
import type { Zone } from '../../../scene/SceneProps.ts';
import { Orientation, type OrientationHandle } from '../orientation/Orientation.tsx';
import { BodyLook } from './BodyLook.tsx';
import { HoverName } from './HoverName.tsx';
import { StructureCard } from './StructureCard.tsx';
import { memberOf, membersOf } from './structureNames.ts';

export interface StructureLayerHandle extends OrientationHandle {
  hover(id: string | null, at: { readonly x: number; readonly y: number } | null): void;
}

export interface NamedStructures {
  readonly tags: readonly StructureTag[];
  /** Structures of the model that stand out. */
  readonly chosen: readonly string[];
  readonly hidden: readonly string[];
}

interface StructureLayerProps {
  readonly ref: Ref<StructureLayerHandle>;
  readonly insetBottom: number;
  /** Height of what lies over the upper edge; null where the body's look is not the visitor's to choose. */
  readonly insetTop: number | null;
  /** Null where there is no room for figure and map, or the host wants none. */
  readonly travel: { readonly zone: Zone; readonly onTravel: (zone: Zone) => void } | null;
  readonly onNamed: (named: NamedStructures) => void;
}

export function StructureLayer({ ref, insetBottom, insetTop, travel, onNamed }: StructureLayerProps) {
  const index = useStructureIndex();
  const { sel, hid, peel, lv } = useAtlas((state) => state.keys);
  const room = useAtlas((state) => roomOf(state.route));
  const kind = room.kind === 'structure' ? room.slug : null;
  const orientation = useRef<OrientationHandle>(null);
  const last = useRef<SceneFrame>(null);
  const [hovered, setHovered] = useState<{ readonly id: string; readonly x: number; readonly y: number } | null>(null);

  const named = useMemo<NamedStructures>(() => {
    const chosen = membersOf(index, sel ?? kind);
    return { chosen, hidden: hid.flatMap((id) => membersOf(index, id)), tags: index ? structureTags(index, peel, lv, chosen) : [] };
  }, [index, sel, kind, hid, peel, lv]);
  useEffect(() => onNamed(named), [onNamed, named]);

  useImperativeHandle(ref, () => ({
    follow: (frame) => {
      last.current = frame;
      orientation.current?.follow(frame);
    },
    hover: (id, at) => setHovered(id !== null && at ? { id, ...at } : null),
  }));

  const mapped = travel !== null;
  // What was drawn before the map came is told to it now.
  useEffect(() => {
    if (last.current) orientation.current?.follow(last.current);
  }, [mapped]);

  const under = index && hovered && memberOf(index, hovered.id);
  return (
    <>
      {under && hovered ? <HoverName {...under} x={hovered.x} y={hovered.y} /> : null}
      {index ? <StructureCard index={index} insetBottom={insetBottom} /> : null}
      {insetTop === null ? null : <BodyLook insetTop={insetTop} />}
      {travel ? <Orientation ref={orientation} {...travel} /> : null}
    </>
  );
}
