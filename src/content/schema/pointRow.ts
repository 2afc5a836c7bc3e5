/** One row of `points/list.json`: what every list and marker needs, small enough to come with the first script. */
import * as v from 'valibot';
import { PointCode, Text } from './facts.ts';

export const PointNamesSchema = v.strictObject({
  /** With tone marks. */
  pinyin: Text,
  pinyinPlain: Text,
  /** Traditional characters, shown on English pages. */
  hant: Text,
  hans: Text,
  ko: Text,
  koAlt: v.optional(Text),
  koRoman: Text,
  ja: Text,
  jaRoman: Text,
  en: Text,
  enAlt: v.optional(Text),
});

export const REGIONS = [
  'thoracolumbar',
  'lumbar',
  'sacral',
  'buttock',
  'thigh',
  'knee',
  'leg',
  'ankle-foot',
  'hand',
  'head-neck',
] as const;

export const CHANNEL_CODES = ['BL', 'GV', 'GB', 'KI', 'SI', 'EX', 'ST', 'SP', 'LI', 'LR', 'ASHI'] as const;

export const PointRowSchema = v.strictObject({
  code: PointCode,
  /** 1 core, 2 common or needed for the map, 3 neighbours and general points (facts only). */
  tier: v.picklist([1, 2, 3]),
  region: v.picklist(REGIONS),
  role: v.picklist(['local', 'regional', 'distal']),
  channel: v.picklist(CHANNEL_CODES),
  line: v.optional(v.picklist(['inner', 'outer', 'leg'])),
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** `any`: the tender spot, wherever it is. */
  side: v.picklist(['bilateral', 'midline', 'any']),
  names: PointNamesSchema,
});

export const PointListSchema = v.array(PointRowSchema);

export type PointRow = v.InferOutput<typeof PointRowSchema>;
export type PointNames = v.InferOutput<typeof PointNamesSchema>;
export type ChannelCode = (typeof CHANNEL_CODES)[number];
