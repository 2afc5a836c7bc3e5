/** Ties the conversation to the real window: what happens here is told, what the host asks for is done. */
import { useEffect, useRef, type RefObject } from 'react';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { createConversation, type Conversation, type FrameMessage } from './createConversation.ts';
import { frameView } from './frameView.ts';
import { VERSION } from './hostMessage.ts';
import { watchSize } from './watchSize.ts';

/** @param measured the part of the page whose height the frame would like to have. */
export function useHostBridge(measured: RefObject<HTMLElement | null>): void {
  const dispatch = useDispatch();
  const { data } = useSite();
  const hosts = useAtlas((state) => state.keys.host);
  const room = useAtlas((state) => roomOf(state.route));
  const keys = useAtlas((state) => state.keys);
  const reason = useAtlas((state) => state.flatReason);
  const allowed = useRef(hosts);
  const talk = useRef<Conversation | null>(null);

  useEffect(() => {
    allowed.current = hosts;
  });
  useEffect(() => {
    if (window.parent === window) return undefined;
    const known = { points: new Set(data.points.map(({ code }) => code)), mechanisms: new Set(data.mechanisms.map(({ slug }) => slug)) };
    const conversation = createConversation(() => allowed.current);
    talk.current = conversation;
    const listen = (event: MessageEvent): void => {
      const wish = conversation.hear({ data: event.data, origin: event.origin, fromHost: event.source === window.parent });
      if (wish === null) return;
      if (wish.type === 'theme') dispatch({ type: 'keysChosen', keys: { th: wish.payload.theme } });
      else {
        const view = frameView(wish.payload.path, known);
        if (view) dispatch({ type: 'roomOpened', ...view });
        else post(conversation, { type: 'error', payload: { code: 'unknown-path' } });
      }
    };
    addEventListener('message', listen);
    post(conversation, { type: 'ready', payload: { protocols: [VERSION], release: document.documentElement.dataset['pages'] ?? '' } });
    const stop = measured.current ? watchSize(measured.current, (size) => post(conversation, { type: 'resize', payload: size })) : undefined;
    return () => {
      removeEventListener('message', listen);
      stop?.();
      talk.current = null;
    };
  }, [data, dispatch, measured]);

  const code = room.kind === 'point' ? room.code : null;
  useChange([code, keys.side].join(), () => {
    if (talk.current) post(talk.current, { type: 'select', payload: { point: code, side: keys.side } });
  });
  const slug = room.kind === 'mechanism' ? room.slug : null;
  useChange([slug, keys.step, keys.needle].join(), () => {
    if (slug !== null && talk.current) post(talk.current, { type: 'step', payload: { mechanism: slug, step: keys.step, needle: keys.needle } });
  });
  useChange(reason ?? '', () => {
    if (reason !== null && reason !== 'chosen' && talk.current) post(talk.current, { type: 'error', payload: { code: reason } });
  });
}

function post(conversation: Conversation, message: FrameMessage): void {
  const said = conversation.say(message);
  if (said) window.parent.postMessage(said.data, said.to);
}

/** Acts when a value is another than before; not at first. */
function useChange(value: string, act: () => void): void {
  const before = useRef(value);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
    if (before.current === value) return;
    before.current = value;
    latest.current();
  });
}
