/** The brain of the median head section, with the asked places lit. In the head's own units. */
import { useShade } from './Plate.tsx';
import type { HeadPlace } from './HeadSection.tsx';

const CEREBRUM =
  'M98 172C90 150 96 120 112 96C128 72 156 54 186 46C222 38 268 42 300 62C330 82 346 112 348 146C350 168 344 186 332 202C316 204 296 200 276 202C272 190 278 178 280 164C280 142 262 122 226 118C194 114 166 124 154 144C148 158 152 172 164 180C160 190 146 194 130 188C116 184 104 182 98 172Z';
const SULCI =
  'M146 172C132 160 132 136 148 118C170 96 214 88 252 98C282 108 300 128 302 152M118 104C128 112 130 124 124 136M140 80C148 90 150 100 144 112M172 58C176 70 174 80 168 92M206 46C208 60 206 70 210 84M240 46C236 60 240 72 236 88M268 52C262 64 266 76 258 94M300 68C292 78 294 92 284 106M326 98C314 104 310 116 300 126M346 136C332 140 322 148 304 150M344 172C328 166 316 172 292 176M106 128C114 132 118 142 112 154M100 156C110 158 116 164 114 176M312 82C304 92 306 100 300 110M334 118C326 122 320 130 310 134';
const CALLOSUM =
  'M158 176C146 158 158 134 190 128C224 122 258 132 270 154C274 166 268 174 260 172C254 168 256 160 250 154C236 142 210 138 192 142C174 146 166 156 170 166C172 174 164 182 158 176Z';
const STEM =
  'M206 198C202 208 204 216 206 222C190 228 184 246 192 262C198 274 208 280 216 284C218 296 224 308 228 318C234 340 238 380 238 420H264C264 384 262 344 258 318C256 304 252 294 250 286C256 268 262 256 262 244C258 236 254 230 256 224C264 222 266 214 262 210C268 206 266 196 258 196C250 190 222 188 206 198Z';
const CEREBELLUM = 'M262 232C264 212 288 202 314 206C340 210 352 224 346 246C338 270 314 288 288 286C274 284 262 276 262 264C270 256 272 246 262 232Z';
const TREE =
  'M266 248C286 244 308 246 332 240M284 246C290 234 294 226 296 216M300 245C310 236 320 228 326 220M284 246C290 256 298 268 300 278M302 246C312 254 322 260 326 266M318 243C326 246 334 248 340 250M276 247C278 238 280 228 280 218M278 248C280 260 282 268 284 278M318 243C328 236 334 232 340 230';

export function HeadBrain({ lit }: { readonly lit: readonly HeadPlace[] }) {
  const shade = useShade();
  const on = (place: HeadPlace): boolean => lit.includes(place);
  const spot = (place: HeadPlace): string => (on(place) ? 'draw-lit' : 'draw-edge tone-grey');
  const fill = (place: HeadPlace): string | undefined => (on(place) ? undefined : shade('grey'));
  return (
    <g>
      <path className="draw-edge tone-brain" fill={shade('brain')} d={CEREBRUM} />
      <path className="draw-sulcus tone-brain" d={SULCI} />
      {on('prefrontal') ? <path className="draw-lit draw-lit--soft" d="M100 170C94 148 100 122 114 100C124 108 128 124 122 138C118 152 116 168 118 180C110 178 104 178 100 170Z" /> : null}
      {on('cingulate') ? <path className="draw-lit draw-lit--soft" d="M148 170C136 158 138 136 152 120C172 100 214 92 250 102C262 106 272 114 278 122C262 116 246 114 226 112C194 110 164 120 152 142C148 152 146 164 148 170Z" /> : null}
      {on('bodySense') ? <path className="draw-lit draw-lit--soft" d="M240 46C256 46 276 50 288 58C284 68 284 78 276 88C266 92 252 90 246 86C246 72 240 60 240 46Z" /> : null}
      <path className="draw-edge tone-white" fill={shade('white')} d={CALLOSUM} />
      <path className="draw-edge tone-white" fill={shade('white')} d="M166 170C170 152 200 138 236 144C262 154 272 182 262 204L206 204L190 208C176 202 162 188 166 170Z" />
      <path className="draw-fill tone-fluid" d="M172 168C178 152 212 146 244 160C234 164 214 156 196 162C186 166 178 174 172 168Z" />
      <path className={spot('thalamus')} fill={fill('thalamus')} d="M200 176C206 160 236 158 248 172C250 184 236 190 222 190C210 190 200 186 200 176Z" />
      <path className="draw-edge tone-cerebellum" fill={shade('brain')} d={CEREBELLUM} />
      <path className="draw-tree" d={TREE} />
      <path className="draw-edge tone-white" fill={shade('white')} d={STEM} />
      <path className="draw-hair tone-white" d="M196 240C202 236 214 234 224 236M194 250C204 246 216 244 226 246M196 260C206 256 216 254 226 256M242 330C246 360 248 390 248 418M252 330C256 360 256 390 256 418" />
      <path className="draw-fill tone-fluid" d="M252 196C256 206 250 214 250 224C254 234 266 238 266 250C262 262 256 270 252 280C252 262 248 244 246 226C244 214 250 206 252 196Z" />
      <path className={spot('hypothalamus')} fill={fill('hypothalamus')} d="M182 190C188 184 202 184 210 190C210 200 202 208 194 208C186 208 182 200 182 190Z" />
      <path className="draw-edge tone-grey" fill={shade('grey')} d="M186 206L182 220L187 220L193 208Z" />
      <path className={spot('pituitary')} fill={fill('pituitary')} d="M168 224C168 218 176 216 182 218C190 218 194 222 191 229C188 235 170 235 168 224Z" />
      <ellipse className={spot('greyAroundAqueduct')} fill={fill('greyAroundAqueduct')} cx="246" cy="206" rx="6" ry="11" />
      <ellipse className={spot('medulla')} fill={fill('medulla')} cx="236" cy="290" rx="8" ry="12" />
      {on('blueSpot') ? <ellipse className="draw-lit" cx="243" cy="240" rx="5" ry="7" /> : null}
    </g>
  );
}
