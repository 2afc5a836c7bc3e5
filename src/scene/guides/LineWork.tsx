/** Every line on the body: what keeps the reader oriented, what a lesson draws, channels, and how far marks scatter. */
import { useStage } from '../stage/Stage.ts';
import { AccuracyDiscs } from './AccuracyDiscs.tsx';
import { ChannelLines } from './ChannelLines.tsx';
import { DrawnLines } from './DrawnLines.tsx';
import { Guides } from './Guides.tsx';

const NOTHING: readonly never[] = [];

export function LineWork({ version }: { readonly version: number }) {
  const { drawn = NOTHING, spots = NOTHING, accuracy = NOTHING, channels = NOTHING, guides = true, cut = null } = useStage().props;
  return (
    <>
      {guides && !cut ? <Guides version={version} /> : null}
      {drawn.length + spots.length > 0 ? <DrawnLines lines={drawn} spots={spots} /> : null}
      {channels.length > 0 ? <ChannelLines channels={channels} version={version} /> : null}
      {accuracy.length > 0 ? <AccuracyDiscs radii={accuracy} version={version} /> : null}
    </>
  );
}
