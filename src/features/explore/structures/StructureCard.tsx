/** The chosen structure in two lines, with what may be done to it and to the rest; and what is hidden, with a way back. */
import { EyeOff, Undo2, X } from 'lucide-react';
import { RoomLink } from '../../../atlas/navigation/RoomLink.tsx';
import { roomOf } from '../../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import type { StructureIndex } from '../../../atlas/structures/StructureIndex.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { Icon } from '../../../ui/parts/Icon.tsx';
import { Segments } from '../../../ui/parts/Segments.tsx';
import { memberOf } from './structureNames.ts';
import { useMemberName } from './useMemberName.ts';
import { useSteps } from './useSteps.ts';

const RESTS = ['faded', 'gone', 'whole'] as const;

/** @param insetBottom height of what covers the lower edge of the stage, CSS px */
export function StructureCard({ index, insetBottom }: { readonly index: StructureIndex; readonly insetBottom: number }) {
  const words = useWords();
  const dispatch = useDispatch();
  const nameOf = useMemberName();
  const { sel, amid, hid, lv } = useAtlas((state) => state.keys);
  const room = useAtlas((state) => roomOf(state.route));
  const { canUndo, undo } = useSteps();
  const asked = sel ?? (room.kind === 'structure' ? room.slug : null);
  const chosen = asked === null ? null : memberOf(index, asked);
  const name = chosen ? (chosen.member.id === asked ? nameOf(chosen.entry, chosen.member) : lv === 'student' ? chosen.entry.english : chosen.entry.plain) : '';
  if (!chosen && hid.length === 0) return null;
  return (
    <section className="structure-card" aria-label={words('structure.card')} data-testid="structure-card" style={{ insetBlockEnd: insetBottom + 4 }}>
      <p className="structure-card__name" role="status">
        {chosen ? name : words('structure.hidden', { count: hid.length })}
        {chosen && lv === 'student' ? (
          <span lang="la" className="structure-card__latin">
            {chosen.member.id === asked ? chosen.member.latin : chosen.entry.latin}
          </span>
        ) : null}
      </p>
      {chosen && room.kind !== 'structure' ? <p className="structure-card__does">{chosen.entry.does[lv]}</p> : null}
      <div className="structure-card__tools">
        {chosen ? (
          <Segments
            label={words('structure.rest')}
            value={amid}
            options={RESTS.map((value) => ({ value, label: words(`structure.rests.${value}`) }))}
            onChange={(next) => dispatch({ type: 'keysChosen', keys: { amid: next } })}
            testId="amid"
          />
        ) : null}
        {chosen && asked !== null ? (
          <button type="button" className="button button--small" data-testid="structure-hide" onClick={() => dispatch({ type: 'keysChosen', keys: { hid: [...hid.filter((id) => id !== asked), asked], sel: null } })}>
            <Icon of={EyeOff} size={16} /> {words('structure.hide')}
          </button>
        ) : null}
        {canUndo ? (
          <button type="button" className="button button--small" data-testid="structure-undo" onClick={undo}>
            <Icon of={Undo2} size={16} /> {words('structure.undo')}
          </button>
        ) : null}
        {hid.length > 0 ? (
          <button type="button" className="button button--small" onClick={() => dispatch({ type: 'keysChosen', keys: { hid: [] } })}>
            {words('structure.showAll')}
          </button>
        ) : null}
        {chosen && (room.kind === 'home' || room.kind === 'point' || (room.kind === 'structure' && room.slug !== chosen.entry.kind)) ? (
          <RoomLink to={{ kind: 'structure', slug: chosen.entry.kind }} keys={chosen.member.id === asked ? { sel: asked } : {}} className="structure-card__more" testId="structure-more">
            {words('structure.more')}
          </RoomLink>
        ) : null}
      </div>
      {chosen && sel !== null ? (
        <button type="button" className="button button--quiet button--icon structure-card__close" onClick={() => dispatch({ type: 'keysChosen', keys: { sel: null } })}>
          <Icon of={X} size={18} />
          <span className="visually-hidden">{words('structure.dismiss', { name })}</span>
        </button>
      ) : null}
    </section>
  );
}
