/** The shape that stands for a channel: shape carries the meaning, colour repeats it. Same shapes as the markers on the body. */
const PATHS: Readonly<Record<string, string>> = {
  circle: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z',
  diamond: 'M10 2l8 8-8 8-8-8Z',
  'triangle-up': 'M10 2.5l8 14H2Z',
  square: 'M3.5 3.5h13v13h-13Z',
  'triangle-down': 'M2 3.5h16l-8 14Z',
  hexagon: 'M10 2l7 4v8l-7 4-7-4V6Z',
  pentagon: 'M10 2l8 6-3 9.5H5L2 8Z',
  'dotted-circle': 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z',
};

export function ChannelGlyph({ shape, channel, size = 20 }: { readonly shape: string; readonly channel: string; readonly size?: number }) {
  const dotted = shape === 'dotted-circle';
  return (
    <svg className="channel-glyph" data-channel={channel} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[shape] ?? PATHS['pentagon']} className={dotted ? 'channel-glyph__dotted' : 'channel-glyph__fill'} />
    </svg>
  );
}
