/** A link to a place that content names: a room, or a part of one. */
import type { Place } from '../pages/Page.ts';
import { RoomLink } from './RoomLink.tsx';

export function PlaceLink({ place: { route, anchor, title } }: { readonly place: Place }) {
  return (
    <RoomLink to={route} {...(anchor === null ? {} : { anchor })}>
      {title}
    </RoomLink>
  );
}
