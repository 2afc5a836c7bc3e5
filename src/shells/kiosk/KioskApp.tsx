/** The waiting-room door. */
import { useWords } from '../../i18n/WordsContext.tsx';
import type { SiteAppProps } from '../site/SiteApp.tsx';

export function KioskApp(_: SiteAppProps) {
  const words = useWords();
  return <h1>{words('kiosk.title')}</h1>;
}
