/**
 * The fills of a cut surface: each tissue has a colour and a grain, so that it is known without colour too. In print and
 * forced colours the colour goes and the grain stays (`section.css`).
 */
import type { CutTissue } from '../../content/section/StoredSection.ts';

export const CUT_TISSUES: readonly CutTissue[] = ['fascia', 'muscle', 'ligament', 'bone', 'disc', 'artery', 'vein', 'nerve', 'organ', 'pleura'];

/** Grain of each tissue in one tile, mm. */
const GRAIN: Readonly<Record<CutTissue, { readonly tile: number; readonly turn: number; readonly d: string; readonly dots?: readonly (readonly [number, number, number])[] }>> = {
  skin: { tile: 2, turn: 0, d: '' },
  fat: { tile: 7, turn: 0, d: '', dots: [[1.4, 1.6, 1.3], [4.9, 2.4, 1.6], [2.9, 5.2, 1.5], [6.3, 5.9, 1.1]] },
  fascia: { tile: 1.6, turn: 0, d: 'M0 .8H1.6' },
  muscle: { tile: 3.2, turn: 18, d: 'M.3.6h.9M1.9 1.2h.8M.9 2.2h.7M2.3 2.7h.6' },
  ligament: { tile: 1.8, turn: 62, d: 'M0 .5H1.8M0 1.4H1' },
  bone: { tile: 3, turn: 0, d: 'M.5.6l.5.4M2 .4l.4.5M1.2 1.7l.5-.4M.4 2.4l.5.2M2.1 2.2l.5.4' },
  disc: { tile: 2.2, turn: 0, d: 'M0 .5Q.55 0 1.1.5T2.2.5M0 1.6Q.55 1.1 1.1 1.6T2.2 1.6' },
  artery: { tile: 3, turn: 45, d: 'M0 1.5H3' },
  vein: { tile: 3, turn: -45, d: 'M0 1.5H3' },
  nerve: { tile: 1.6, turn: 0, d: '', dots: [[0.8, 0.8, 0.35]] },
  organ: { tile: 2.6, turn: 30, d: 'M0 1.3H2.6M1.3 0V2.6' },
  pleura: { tile: 2, turn: 45, d: 'M0 1H1' },
};

/** @param id start of the patterns' names, one for each drawing on the page */
export function TissuePatterns({ id, tissues = CUT_TISSUES }: { readonly id: string; readonly tissues?: readonly CutTissue[] }) {
  return (
    <>
      {tissues.map((tissue) => {
        const { tile, turn, d, dots = [] } = GRAIN[tissue];
        return (
          <pattern key={tissue} id={`${id}-${tissue}`} width={tile} height={tile} patternUnits="userSpaceOnUse" patternTransform={turn === 0 ? undefined : `rotate(${turn})`}>
            <rect className="cut-base" data-tissue={tissue} width={tile} height={tile} />
            {d === '' ? null : <path className="cut-grain" data-tissue={tissue} d={d} />}
            {dots.map(([x, y, r]) => (
              <circle key={`${x} ${y}`} className="cut-grain" data-tissue={tissue} cx={x} cy={y} r={r} />
            ))}
          </pattern>
        );
      })}
    </>
  );
}
