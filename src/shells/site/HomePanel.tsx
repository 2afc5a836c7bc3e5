/** The first words: what this is, three real links, and all points. */
import { ChannelSwitch } from '../../atlas/channels/ChannelSwitch.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { PointList } from '../../features/points/index.ts';

export function HomePanel({ onAim }: { readonly onAim: (code: string | null) => void }) {
  const words = useWords();
  return (
    <section className="sheet sheet--home" aria-labelledby="home-title">
      <header className="sheet__header">
        <h1 id="home-title">{words('intro.title')}</h1>
        <p className="lead">{words('intro.lead')}</p>
        <p className="home-links">
          <a href="#points" className="button button--primary">
            {words('intro.tapPoint')}
          </a>
          <RoomLink to={{ kind: 'evidence' }} className="button">
            {words('intro.doesItWork')}
          </RoomLink>
          <RoomLink to={{ kind: 'safety' }} className="button">
            {words('intro.getHelp')}
          </RoomLink>
        </p>
        <p className="product-line">{words('product.line')}</p>
        <ChannelSwitch />
      </header>
      <PointList onAim={onAim} />
    </section>
  );
}
