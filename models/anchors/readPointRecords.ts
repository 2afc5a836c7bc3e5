import { readFileSync } from 'node:fs';
import type { AnchorRule, PointRecord } from './PointRecord.ts';

interface ListRow {
  code: string;
  side: PointRecord['side'];
}

interface PointFile {
  location: { anchors: AnchorRule[] };
}

const folder = new URL('../../src/content/points/', import.meta.url);

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** All point records of the content in their order, cut down to what placing needs. */
export function readPointRecords(): PointRecord[] {
  return (read('list.json') as ListRow[]).map(({ code, side }) => {
    const { location } = read(`${code}.json`) as PointFile;
    return { code, side, anchors: location.anchors };
  });
}
