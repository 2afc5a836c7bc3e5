/** Seen through the mouse's side, in the mouse's own units: hindbrain, kidney with the small gland on it, spleen. */
import { useShade } from '../../../../atlas/drawing/kit/Plate.tsx';

export function MouseOrgans() {
  const shade = useShade();
  return (
    <g className="draw-thin-all">
      <path className="draw-edge tone-brain" fill={shade('brain')} d="M34-50C32-58 40-64 48-62C56-60 60-54 56-48C52-44 46-46 42-46C38-46 36-46 34-50Z" />
      <path className="draw-sulcus tone-brain" d="M40-52C42-56 46-56 48-54M50-58C54-56 54-52 52-50" />
      <path className="draw-edge tone-kidney" fill={shade('muscle')} d="M112-40C112-46 120-48 124-44C128-40 126-32 120-32C114-32 116-36 112-40Z" />
      <path className="draw-fill tone-gland" d="M112-46C110-52 116-54 119-51C122-48 118-45 115-45C113-45 112-45 112-46Z" />
      <path className="draw-edge tone-spleen" fill="currentColor" d="M134-46C142-46 148-40 148-36C146-32 140-34 136-37C132-40 130-44 134-46Z" />
    </g>
  );
}
