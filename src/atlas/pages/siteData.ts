/** The list of points, the channels and the names of mechanisms: what every room needs. */
import type { ContentReader } from './ContentReader.ts';
import type { ChannelLine, PointRow, SiteData } from './Page.ts';

interface ListRow {
  readonly code: string;
  readonly tier: 1 | 2 | 3;
  readonly region: string;
  readonly channel: string;
  readonly side: 'bilateral' | 'midline' | 'any';
  readonly names: { readonly pinyin: string; readonly hant: string; readonly hans: string; readonly en: string; readonly ko?: string; readonly ja?: string };
}

interface ChannelRecord {
  readonly code: string;
  readonly names: { readonly en: string };
  readonly shape: string;
  readonly colours: { readonly light: string; readonly dark: string };
}

/** Down the back first, then limbs and head: the order in which a reader would look. */
const REGIONS = ['thoracolumbar', 'lumbar', 'sacral', 'buttock', 'thigh', 'knee', 'leg', 'ankle-foot', 'hand', 'head-neck'];

export function siteData(content: ContentReader, languages: readonly string[]): SiteData {
  const channels = content.fact<readonly ChannelRecord[]>('channels.json');
  return {
    points: pointRows(content),
    channels: channels.map(({ code, names, shape, colours }) => ({ code, name: names.en, shape, ...colours })),
    mechanisms: content.list('mechanisms').map((slug) => ({
      slug,
      title: content.prose<{ readonly title: string }>(`mechanisms/${slug}.json`)?.title ?? slug,
    })),
    lines: channelLines(content),
    languages,
  };
}

/** Extra points stand on no line; a line of one point is none. */
export function channelLines(content: ContentReader): readonly ChannelLine[] {
  const placed = new Set(pointRows(content).filter((row) => row.placed).map((row) => row.code));
  const paths = content.fact<readonly { readonly id: string; readonly channel: string; readonly label: string; readonly nodes: readonly { readonly code: string }[] }[]>('channels/paths.json');
  return paths
    .filter(({ channel }) => channel !== 'EX')
    .map(({ id, channel, label, nodes }) => ({ id, channel, label, codes: nodes.map(({ code }) => code).filter((code) => placed.has(code)) }))
    .filter(({ codes }) => codes.length > 1);
}

export function pointRows(content: ContentReader): readonly PointRow[] {
  const shapes = new Map(content.fact<readonly ChannelRecord[]>('channels.json').map((channel) => [channel.code, channel.shape]));
  const rows = content.fact<readonly ListRow[]>('points/list.json').map(
    (row): PointRow => ({
      code: row.code,
      tier: row.tier,
      channel: row.channel,
      shape: row.side === 'any' ? 'dotted-circle' : (shapes.get(row.channel) ?? 'pentagon'),
      names: {
        pinyin: row.names.pinyin,
        hant: row.names.hant,
        hans: row.names.hans,
        english: row.names.en,
        korean: row.names.ko ?? null,
        japanese: row.names.ja ?? null,
      },
      region: row.region,
      bilateral: row.side === 'bilateral',
      placed: row.side !== 'any',
    }),
  );
  const rank = (row: PointRow): number => {
    const at = REGIONS.indexOf(row.region);
    return at < 0 ? REGIONS.length : at;
  };
  return rows.toSorted((a, b) => rank(a) - rank(b));
}
