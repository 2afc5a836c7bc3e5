/** The present view for someone else: link, QR code, code for a course page, picture with its source line. */
import { useState } from 'react';
import { Image, X } from 'lucide-react';
import { Dialog } from '@base-ui/react/dialog';
import { printAddress } from '../../atlas/address/printAddress.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { CopyButton } from '../../ui/parts/CopyButton.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { QrCode } from '../../ui/parts/QrCode.tsx';
import { frameCode } from './frameCode.ts';
import { savePicture } from './savePicture.ts';

export function SharePanel({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const words = useWords();
  const { root, languagePrefix } = useSite();
  const route = useAtlas((state) => state.route);
  const keys = useAtlas((state) => state.keys);
  const live = useAtlas((state) => state.phase === 'ready');
  const [missing, setMissing] = useState(false);
  const room = roomOf(route);
  const at = (address: string): string => new URL(`${root}${languagePrefix}${address}`, location.href).href;
  const link = at(printAddress({ route: room, keys }));
  const frame = frameCode(at(printAddress({ route: { kind: 'embed', inner: room }, keys })), [words('product.name'), code].join(', '));
  const said = { copied: words('share.copied'), failed: words('share.failed') };
  const picture = async (): Promise<void> => {
    const caption = `${code}. ${words('share.source', { address: at(printAddress({ route: room, keys: { ...keys, cam: null } })) })}`;
    setMissing(!(await savePicture(caption, words('share.fileName', { code }))));
  };
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Viewport className="palette-place">
          <Dialog.Popup className="palette share" data-testid="share-panel">
            <header className="share__header">
              <Dialog.Title className="share__title">{words('share.title')}</Dialog.Title>
              <Dialog.Close className="button button--quiet button--icon">
                <Icon of={X} />
                <span className="visually-hidden">{words('share.close')}</span>
              </Dialog.Close>
            </header>
            <div className="share__body">
              <QrCode text={link} label={words('share.qr')} />
              <div className="share__ways">
                <CopyButton label={words('share.copy')} text={link} {...said} />
                <CopyButton label={words('share.frame')} text={frame} {...said} />
                <button type="button" className="button" disabled={!live} onClick={() => void picture()} data-testid="save-picture">
                  <Icon of={Image} size={18} /> {words('share.picture')}
                </button>
                {live && !missing ? null : <p className="sheet-section__aside">{words('share.pictureNone')}</p>}
              </div>
            </div>
            <p className="share__link">{link}</p>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
