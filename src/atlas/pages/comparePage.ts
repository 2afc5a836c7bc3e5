/** The page on which two points are compared, with pairs to begin with: neighbours at one level of the spine. */
import type { Words } from '../../i18n/createTranslator.ts';
import type { ContentReader } from './ContentReader.ts';
import type { ComparePage } from './Page.ts';
import { pointRows } from './siteData.ts';

/** Records beyond this tier are facts without a text of their own. */
const WRITTEN = 2;

interface Placed {
  readonly location: { readonly anchors: readonly { readonly type: string; readonly vertebra?: string; readonly cun?: number }[] };
}

export function comparePage(content: ContentReader, words: Words): ComparePage {
  const rows = pointRows(content).filter(({ tier, placed }) => placed && tier <= WRITTEN);
  const levels = new Map<string, { code: string; cun: number }[]>();
  for (const { code } of rows) {
    const { anchors } = content.fact<Placed>(`points/${code}.json`).location;
    const level = anchors.find(({ type }) => type === 'spinous-inferior-border')?.vertebra;
    // A record of a whole row of points stands at no one level.
    if (level === undefined || !/^[LT]\d+$/.test(level)) continue;
    const cun = anchors.find(({ type }) => type === 'lateral-offset')?.cun ?? 0;
    levels.set(level, [...(levels.get(level) ?? []), { code, cun }]);
  }
  const pairs = [...levels].flatMap(([level, members]) => {
    const outward = members.toSorted((one, other) => one.cun - other.cun);
    return outward.flatMap(({ code: b }, index) => {
      const inner = outward[index - 1];
      return inner ? [{ level, a: inner.code, b }] : [];
    });
  });
  return {
    kind: 'compare',
    title: words('compare.title'),
    description: words('compare.lead'),
    pairs: pairs.toSorted((one, other) => one.level.localeCompare(other.level, 'en', { numeric: true })),
  };
}
