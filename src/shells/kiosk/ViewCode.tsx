/** The present view as a QR code, so that a phone can take it along. */
import { useMemo } from 'react';
import { encode } from 'uqr';
import { settleKeys } from '../../atlas/address/keys.ts';
import { printAddress } from '../../atlas/address/printAddress.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { roomOf, type RoomRoute } from '../../atlas/route/Route.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';

export function ViewCode() {
  const words = useWords();
  const { root, languagePrefix } = useSite();
  const route = useAtlas((state) => state.route);
  const keys = useAtlas((state) => state.keys);
  const { path, size } = useMemo(() => {
    const inner = roomOf(route);
    const room: RoomRoute = inner.kind === 'kiosk' ? { kind: 'home' } : inner;
    const address = printAddress({ route: room, keys: settleKeys({ ...keys, cam: null }, room) });
    const code = encode(new URL(`${root}${languagePrefix}${address}`, location.href).href, { border: 3 });
    const cells = code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { path: cells.join(''), size: code.size };
  }, [route, keys, root, languagePrefix]);
  return (
    <div className="view-code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words('kiosk.qrLabel')} shapeRendering="crispEdges" data-testid="qr">
        <path className="view-code__paper" d={`M0 0h${size}v${size}h-${size}z`} />
        <path className="view-code__ink" d={path} />
      </svg>
      <p>
        <strong>{words('kiosk.qr')}</strong> <span>{words('kiosk.qrText')}</span>
      </p>
    </div>
  );
}
