/**
 * Everything on the stage that helps to find one's way among structures: the name under the pointer, the card of the chosen one, and what the
 * scene is to label and to show. Loaded once the body stands.
 */
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref, type RefObject } from 'react';
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import { roomOf } from '../../../atlas/route/Route.ts';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useStructureIndex } from '../../../atlas/structures/useStructureIndex.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { structureTags, type StructureTag } from '../structureTags.ts';
import type { SceneFrame } from '../../../scene/SceneEvents.ts';
import type { SceneHandle } from '../../../scene/SceneHandle.ts';
import type { MarkerSide } from '../../../scene/SceneProps.ts';
import { Orientation, type OrientationHandle, type Travel } from '../orientation/Orientation.tsx';
import { BodyLook } from './BodyLook.tsx';
import { HoverName } from './HoverName.tsx';
import { PortholeTools, type PortholeToolsHandle } from './PortholeTools.tsx';
import { StructureCard } from './StructureCard.tsx';
import { memberOf, membersOf } from './structureNames.ts';
import { toolsMakeWay } from './toolsMakeWay.ts';
import { useMemberName } from './useMemberName.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface StructureLayerHandle extends OrientationHandle {
  hover(id: string | null, at: Place | null): void;
  hoverPoint(code: string | null, side: MarkerSide | null): void;
}

export interface NamedStructures {
  readonly tags: readonly StructureTag[];
  /** Structures of the model that stand out. */
  readonly chosen: readonly string[];
  readonly hidden: readonly string[];
}

interface StructureLayerProps {
  readonly ref: Ref<StructureLayerHandle>;
  readonly scene: RefObject<SceneHandle | null>;
  /** Whether the window may be moved and closed where it is seen. */
  readonly windowTools: boolean;
  readonly insetBottom: number;
  /** Height of what lies over the upper edge; null where the body's look is not the visitor's to choose. */
  readonly insetTop: number | null;
  /** Null where there is no room for a map, or the host wants none: then only a sign tells from where the body is seen. */
  readonly travel: Travel | null;
  readonly onNamed: (named: NamedStructures) => void;
}

export function StructureLayer({ ref, scene, windowTools, insetBottom, insetTop, travel, onNamed }: StructureLayerProps) {
  const index = useStructureIndex();
  const words = useWords();
  const { data } = useSite();
  const nameOf = useMemberName();
  const { sel, hid, peel, lv, lock, ui, side } = useAtlas((state) => state.keys);
  const room = useAtlas((state) => roomOf(state.route));
  const kind = room.kind === 'structure' ? room.slug : null;
  const orientation = useRef<OrientationHandle>(null);
  const porthole = useRef<PortholeToolsHandle>(null);
  const last = useRef<SceneFrame>(null);
  const [hovered, setHovered] = useState<(Place & { readonly id: string }) | null>(null);
  const [pointed, setPointed] = useState<(Place & { readonly code: string; readonly side: MarkerSide }) | null>(null);

  const named = useMemo<NamedStructures>(() => {
    const chosen = membersOf(index, sel ?? kind);
    return { chosen, hidden: hid.flatMap((id) => membersOf(index, id)), tags: index ? structureTags(index, peel, lv, chosen) : [] };
  }, [index, sel, kind, hid, peel, lv]);
  useEffect(() => onNamed(named), [onNamed, named]);

  useImperativeHandle(ref, () => ({
    follow: (frame) => {
      last.current = frame;
      orientation.current?.follow(frame);
      porthole.current?.follow(frame);
      if (!frame.moving) toolsMakeWay(frame);
    },
    hover: (id, at) => setHovered(id !== null && at ? { id, ...at } : null),
    hoverPoint: (code, of) => {
      const at = code !== null && of !== null ? scene.current?.project(code, of) : null;
      setPointed(code !== null && of !== null && at ? { code, side: of, x: at.x, y: at.y } : null);
    },
  }));

  const mapped = travel !== null;
  const movable = windowTools && ui === 'full' && (lock === 'none' || lock === 'camera');
  // What was drawn before these came is told to them now.
  useEffect(() => {
    if (!last.current) return;
    orientation.current?.follow(last.current);
    porthole.current?.follow(last.current);
  }, [mapped, movable]);

  const under = index && hovered && memberOf(index, hovered.id);
  const point = data.points.find(({ code }) => code === pointed?.code);
  const open = room.kind === 'point' && room.code === pointed?.code;
  const twin = open && side !== 'both' && pointed.side !== 'M' && pointed.side !== side;
  return (
    <>
      {under && hovered ? (
        <HoverName x={hovered.x} y={hovered.y} name={nameOf(under.entry, under.member)} more={lv === 'student' ? <span className="hover-name__latin" lang="la">{under.member.latin}</span> : null} />
      ) : null}
      {point && pointed && (!open || twin) ? (
        <HoverName x={pointed.x} y={pointed.y} name={`${point.code} ${point.names.pinyin}`} more={twin ? <span className="hover-name__more">{words('stage.twin')}</span> : null} />
      ) : null}
      {movable ? <PortholeTools ref={porthole} scene={scene} /> : null}
      {index ? <StructureCard index={index} insetBottom={insetBottom} /> : null}
      {insetTop === null ? null : <BodyLook insetTop={insetTop} />}
      <Orientation ref={orientation} travel={travel} insetBottom={insetBottom} />
    </>
  );
}
