/** Channels: name, marker shape and colour, and the ordered nodes of the traditional map. */
import * as v from 'valibot';
import { Finite, KebabId, sourced, Text } from './facts.ts';
import { CHANNEL_CODES } from './pointRow.ts';

const Colour = v.union([v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/, 'is not a colour like #154AA6')), v.literal('ink')]);

export const ChannelSchema = v.strictObject({
  code: v.picklist(CHANNEL_CODES),
  names: v.strictObject({ en: Text, hant: Text, hans: Text, pinyin: Text }),
  shape: v.picklist([
    'circle',
    'diamond',
    'triangle-up',
    'triangle-down',
    'square',
    'hexagon',
    'pentagon',
    'dotted-circle',
  ]),
  colours: v.strictObject({ light: Colour, dark: Colour }),
});

export const ChannelListSchema = v.array(ChannelSchema);

/** A node may be a point the atlas does not hold; it is then only a bend of the line. */
const PathNodeSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^([A-Z]{2}\d{1,2}|EX-(B|UE)\d)$/, 'is not a point code')),
  hant: Text,
  pinyinPlain: Text,
  level: v.optional(Text),
  lateralCun: v.optional(Finite),
  anchor: v.optional(Text),
});

const ChannelPathSchema = sourced({
  id: KebabId,
  channel: v.picklist(CHANNEL_CODES),
  label: Text,
  side: v.picklist(['bilateral', 'midline', 'mixed']),
  nodes: v.array(PathNodeSchema),
  draw: v.optional(Text),
});

export const ChannelPathListSchema = v.array(ChannelPathSchema);

export type Channel = v.InferOutput<typeof ChannelSchema>;
export type ChannelPath = v.InferOutput<typeof ChannelPathSchema>;
