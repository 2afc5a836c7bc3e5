/** Names beside a section with leaders to what they name; on narrow screens numbers on the section with a list below. */
import { LEADER_OFF, LINE } from '../../atlas/section/placeNames.ts';
import type { SectionLabel } from '../../atlas/section/sectionLabels.ts';
import type { SectionCut } from '../../atlas/section/SectionCut.ts';

const MOST_NUMBERS = 11;
const RADIUS = 4.4;

export function PlateLabels({ labels, cut }: { readonly labels: readonly SectionLabel[]; readonly cut: SectionCut }) {
  const { left, right } = cut.frame;
  return (
    <g className="plate-labels" aria-hidden="true">
      {labels.map(({ id, at, side, v, lines }) => {
        const edge = side === 'left' ? left - LEADER_OFF : right + LEADER_OFF;
        const text = side === 'left' ? edge - 2 : edge + 2;
        return (
          <g key={id}>
            <path className="plate-leader plate-leader--under" d={`M${edge} ${v}L${at[0]} ${at[1]}`} />
            <path className="plate-leader" d={`M${edge} ${v}L${at[0]} ${at[1]}`} />
            <circle className="plate-dot" cx={at[0]} cy={at[1]} r="0.75" />
            {lines.map((line, i) => (
              <text key={line} className="plate-name" x={text} y={v + 1.5 + (i - (lines.length - 1) / 2) * LINE} textAnchor={side === 'left' ? 'end' : 'start'}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** What a narrow drawing has room for, from the outside in; no number covers another. */
export function numbered(labels: readonly SectionLabel[]): readonly SectionLabel[] {
  const chosen: SectionLabel[] = [];
  for (const label of labels.toSorted((a, b) => a.rank - b.rank)) {
    const free = chosen.every(({ at }) => Math.hypot(at[0] - label.at[0], at[1] - label.at[1]) > 2 * RADIUS + 0.4);
    if (free && chosen.length < MOST_NUMBERS) chosen.push(label);
  }
  return chosen.toSorted((a, b) => a.at[1] - b.at[1]);
}

export function PlateNumbers({ labels }: { readonly labels: readonly SectionLabel[] }) {
  return (
    <g className="plate-numbers" aria-hidden="true">
      {labels.map(({ id, at }, i) => (
        <g key={id} transform={`translate(${at[0]} ${at[1]})`}>
          <circle className="plate-number" r={RADIUS} />
          <text className="plate-number__text" y="2.1" textAnchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
    </g>
  );
}
