/** A sheet of paper with fibres in it, the word for tradition in its margin beside a seal. */
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { noise } from '../../../../atlas/drawing/kit/noise.ts';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';

const FIBRES = fibres();

interface PaperProps {
  readonly children: ReactNode;
  /** Width of the sheet; the rest of the plate stays modern. */
  readonly width?: number;
  /** Laid over the edge of the sheet. */
  readonly beside?: ReactNode;
}

export function Paper({ children, width = 612, beside }: PaperProps) {
  const words = useWords();
  return (
    <Plate>
      <Panel name="paper" x={14} y={12} width={width} height={396} tone="scroll">
        <path className="draw-scroll__fibre" d={FIBRES} />
        {children}
      </Panel>
      <g transform="translate(30 366)">
        <path className="draw-seal" d="M2 1L25 0L26 25L1 26Z" />
        <path className="draw-seal__cut" d="M5 19c4-4 6-4 9 0c3 4 5 3 8-1M5 13c4-4 6-4 9 0c3 4 5 3 8-1M9 7a4 3 0 1 1 8 0a4 3 0 1 1-8 0" />
        <text className="draw-brush__text" x="34" y="19" fontSize="18">
          {words('drawing.tradition.tradition')}
        </text>
      </g>
      {beside}
    </Plate>
  );
}

function fibres(): string {
  const random = noise(88);
  let path = '';
  for (let i = 0; i < 90; i += 1) {
    const [x, y, length, lean] = [random() * 620, 12 + random() * 396, 8 + random() * 22, (random() - 0.5) * 8];
    path += `M${x.toFixed(0)} ${y.toFixed(0)}q${(length / 2).toFixed(0)} ${lean.toFixed(0)} ${length.toFixed(0)} ${(lean / 2).toFixed(0)}`;
  }
  return path;
}
