/** What placing a point reads from its record: `location.anchors` and the side. Never a coordinate. */
export interface PointRecord {
  code: string;
  side: 'bilateral' | 'midline' | 'any';
  anchors: readonly AnchorRule[];
}

/** One placement primitive of a record, as the content writes it. */
export interface AnchorRule {
  type: string;
  vertebra?: string;
  n?: number;
  cun?: number;
  total?: number;
  from?: string;
  to?: string;
  fraction?: number;
  crease?: string;
  a?: string;
  b?: string;
  of?: string;
  ref?: string;
  bone?: string;
  muscle?: string;
  by?: string;
}

/** "ST35 (hollow lateral to the patellar ligament)" -> "st35"; the name before any remark. */
export function landmarkName(text: string): string {
  return text.split(' (')[0]!.trim().toLowerCase().replace(/\s+/g, '-');
}
