/** Tradition's lines as the scene is told: both sides of each, in the colour of its channel. */
import type { SiteData } from '../../atlas/pages/Page.ts';
import type { ChannelRun } from '../../scene/SceneProps.ts';

export function channelRuns({ lines, channels, points }: SiteData): readonly ChannelRun[] {
  return lines.flatMap(({ channel, codes }): ChannelRun[] => {
    // On skin the light set of the channels serves both themes.
    const colour = channels.find((each) => each.code === channel)?.light ?? '#154AA6';
    const midline = points.find(({ code }) => code === codes[0])?.bilateral === false;
    return midline ? [{ side: 'L', codes, colour }] : [{ side: 'L', codes, colour }, { side: 'R', codes, colour }];
  });
}
