/** How a question is put to the test, and how the answer is told. */
import { PersonIcon } from '../../../atlas/drawing/kit/PersonIcon.tsx';
import { Mark, ring } from './Mark.tsx';
import type { TermPictures } from './TermPictures.ts';

const WIDE = '0 0 320 150';

export const STUDY_PICTURES: TermPictures = {
  trial: { box: WIDE, draw: () => <Trial /> },
  blinding: { box: WIDE, draw: () => <><Envelope x={40} /><Envelope x={176} /></> },
  'meta-analysis': { box: WIDE, draw: () => <Forest /> },
  'systematic-review': { box: WIDE, draw: () => <Sieve /> },
  'confidence-interval': { box: WIDE, draw: () => <Interval /> },
  'effect-size': { box: WIDE, draw: () => <TwoHills /> },
  responder: { box: WIDE, draw: () => <Threshold /> },
  'pain-threshold': { box: WIDE, draw: () => <><path className="draw-axis" d="M30 12V128H300" /><path className="draw-plot tone-alarm" d="M34 124C110 118 190 96 288 20" /><Mark dashed d="M30 68H300" /><Mark d={ring(225, 68, 9)} /></> },
  acute: { box: WIDE, draw: () => <Time until={96} /> },
  chronic: { box: WIDE, draw: () => <Time until={296} /> },
};

function People({ x, y, tones }: { readonly x: number; readonly y: number; readonly tones: readonly ('real' | 'sham' | 'quiet')[] }) {
  return tones.map((tone, i) => <PersonIcon key={i} x={x + i * 21} y={y} scale={0.85} tone={tone} />);
}

/** Chance parts people into two groups. */
function Trial() {
  return (
    <>
      <People x={24} y={92} tones={['quiet', 'quiet', 'quiet', 'quiet']} />
      <path className="draw-axis" d="M104 75H132M168 62L204 42M168 88L204 108" />
      <rect className="draw-card" x="132" y="57" width="36" height="36" rx="7" />
      <path className="term-dots" d={ring(142, 67, 3) + ring(158, 67, 3) + ring(150, 75, 3) + ring(142, 83, 3) + ring(158, 83, 3)} />
      <People x={224} y={58} tones={['real', 'real', 'real', 'real']} />
      <People x={224} y={126} tones={['sham', 'sham', 'sham', 'sham']} />
    </>
  );
}

/** Two that cannot be told apart. */
function Envelope({ x }: { readonly x: number }) {
  return (
    <>
      <rect className="draw-card" x={x} y="36" width="104" height="78" rx="6" />
      <path className="draw-stroke tone-quiet" d={`M${x} 42L${x + 52} 84L${x + 104} 42`} />
      <text className="draw-text draw-text--strong tone-ink" x={x + 52} y="108" textAnchor="middle" fontSize="26">
        ?
      </text>
    </>
  );
}

/** Single studies above, all of them counted as one below. */
function Forest() {
  const rows = [[24, 96, 250, 5], [48, 70, 190, 7], [72, 120, 232, 6], [96, 84, 164, 9]] as const;
  return (
    <>
      <path className="draw-guide" d="M196 8V142" />
      {rows.map(([y, from, to, size]) => (
        <g key={y} className="tone-real">
          <path className="draw-stroke" d={`M${from} ${y}H${to}`} />
          <rect className="draw-bar" x={(from + to) / 2 - size} y={y - size} width={size * 2} height={size * 2} />
        </g>
      ))}
      <path className="draw-bar tone-accent" d="M112 126L142 116L172 126L142 136Z" />
    </>
  );
}

/** All papers in, and the few that keep to the rules. */
function Sieve() {
  const papers = [[30, 12], [62, 22], [98, 8], [134, 20], [170, 10], [206, 22], [244, 10], [276, 24]] as const;
  return (
    <>
      {papers.map(([x, y], i) => (
        <Paper key={x} x={x} y={y} keep={i === 2 || i === 5} />
      ))}
      <path className="draw-axis" d="M70 70H250L176 104V114H144V104Z" />
      <Paper x={138} y={118} keep small />
      <Paper x={160} y={118} keep small />
    </>
  );
}

function Paper({ x, y, keep, small = false }: { readonly x: number; readonly y: number; readonly keep: boolean; readonly small?: boolean }) {
  const [w, h] = small ? [18, 24] : [26, 34];
  return (
    <g>
      <rect className="draw-card" x={x} y={y} width={w} height={h} rx="2" />
      <path className={`draw-stroke ${keep ? 'tone-accent' : 'tone-quiet'}`} d={`M${x + 5} ${y + 8}h${w - 10}M${x + 5} ${y + 15}h${w - 10}`} />
    </g>
  );
}

/** A value on a scale, and the range in which the true one may lie. */
function Interval() {
  return (
    <>
      <path className="draw-axis" d="M20 116H300M20 108v16M90 110v12M160 110v12M230 110v12M300 108v16" />
      <path className="draw-plot tone-real" d="M84 60H236M84 44V76M236 44V76" />
      <circle className="draw-measure tone-real" cx="160" cy="60" r="9" />
      <path className="draw-guide" d="M84 80V112M236 80V112" />
    </>
  );
}

/** Two groups, and the gap between their middles. */
function TwoHills() {
  return (
    <>
      <path className="draw-sector tone-sham" d="M20 128C80 128 92 46 130 46C168 46 180 128 240 128Z" />
      <path className="draw-sector tone-real" d="M80 128C140 128 152 46 190 46C228 46 240 128 300 128Z" />
      <path className="draw-plot tone-sham" d="M20 128C80 128 92 46 130 46C168 46 180 128 240 128" />
      <path className="draw-plot tone-real" d="M80 128C140 128 152 46 190 46C228 46 240 128 300 128" />
      <Mark d="M130 24H190M138 16L130 24L138 32M182 16L190 24L182 32" />
    </>
  );
}

/** Those whose gain passes the line. */
function Threshold() {
  const gains = [52, 88, 34, 96, 70, 104, 44] as const;
  return (
    <>
      {gains.map((gain, i) => (
        <g key={i} className={gain > 62 ? 'tone-real' : 'tone-care'}>
          <rect className="draw-bar" x={36 + i * 37} y={134 - gain} width="22" height={gain} rx="3" />
        </g>
      ))}
      <Mark dashed d="M22 72H300" />
      <path className="draw-axis" d="M22 134H300" />
    </>
  );
}

/** A line of time in months; the line across stands at three. */
function Time({ until }: { readonly until: number }) {
  return (
    <>
      <path className="draw-axis" d="M20 96H306M296 88L306 96L296 104" />
      <rect className="draw-bar tone-alarm" x="22" y="52" width={until - 22} height="26" rx="5" />
      <Mark dashed d="M160 30V104" />
      {[1, 2, 3, 4, 5].map((month) => (
        <g key={month}>
          <path className="draw-axis" d={`M${22 + month * 46} 90v12`} />
          <text className="draw-text tone-ink" x={22 + month * 46} y="124" textAnchor="middle" fontSize="17">
            {month}
          </text>
        </g>
      ))}
    </>
  );
}
