/** A block of the back with its blood supply: artery and vein in the muscle, branches through the fat, loops under the skin. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { blockLevels, SkinBlock } from '../../../../atlas/drawing/kit/SkinBlock.tsx';
import { Vessel } from '../../../../atlas/drawing/kit/Vessel.tsx';
import { loops } from './loops.ts';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

const BLOCK = { x: 34, y: 70, width: 392, height: 322 };

export function TinyVessels() {
  const words = useWords();
  const level = blockLevels(BLOCK);
  const right = BLOCK.x + BLOCK.width;
  const plexus = (y: number): Spot[] => [[60, y], [140, y + 4], [230, y - 2], [320, y + 4], [404, y]];
  return (
    <Plate>
      <SkinBlock {...BLOCK} depth={60} />
      <Vessel kind="vein" width={13} d={smooth([[34, 352], [120, 346], [210, 354], [320, 348], [426, 356]])} />
      <Vessel kind="vein" width={8} d={smooth([[282, 350], [276, 300], [292, 240], [284, 180], [300, 132]])} />
      <Vessel kind="vein" width={5} d={smooth(plexus(124))} />
      <Vessel kind="vein" width={4} d={smooth([[120, 346], [104, 318], [84, 300]])} />
      <Vessel width={10} d={smooth([[34, 326], [130, 320], [220, 328], [330, 322], [426, 330]])} />
      <Vessel width={7} d={smooth([[190, 324], [196, 280], [180, 232], [190, 180], [174, 128]])} />
      <Vessel width={4.5} d={smooth([[187, 196], [224, 178], [244, 150], [250, 116]])} />
      <Vessel width={4.5} d={smooth([[184, 206], [150, 186], [118, 170], [104, 116]])} />
      <Vessel width={4} d={smooth(plexus(113))} />
      <Vessel width={4.5} d={smooth([[300, 322], [326, 300], [362, 292], [404, 296]])} />
      <Vessel width={3.4} d={smooth([[342, 296], [360, 276], [392, 268]])} />
      <Vessel width={3.6} d={smooth([[120, 320], [96, 288], [62, 276]])} />
      <Vessel width={2} d={loops(64, 400, 110, 88, 21)} />
      <NerveFibre width={3.4} d={smooth([[426, 304], [366, 312], [300, 302], [236, 306], [212, 280], [200, 236], [210, 186], [196, 140], [206, 104]])} />
      <NerveFibre width={2} d={smooth([[207, 196], [234, 160], [236, 128]])} />
      <NerveFibre width={2} d={smooth([[202, 232], [166, 240], [150, 262]])} />
      <Appear from={0.06}>
        <Label x={506} y={76} text={words('drawing.bloodFlow.skin')} tone="skin" to={[right + 20, 84]} strong />
      </Appear>
      <Appear from={0.21}>
        <Label x={506} y={140} text={words('drawing.bloodFlow.fat')} tone="fat" to={[right + 20, 150]} strong />
      </Appear>
      <Appear from={0.36}>
        <Label x={506} y={224} text={words('drawing.bloodFlow.muscle')} tone="muscle" to={[right + 20, level.muscle + 22]} strong />
      </Appear>
      <Appear from={0.51}>
        <Label x={506} y={292} text={words('drawing.bloodFlow.twig')} tone="nerve" to={[400, 306]} />
      </Appear>
      <Appear from={0.66}>
        <Label x={506} y={334} text={words('drawing.bloodFlow.artery')} tone="artery" to={[412, 329]} />
      </Appear>
      <Appear from={0.81}>
        <Label x={506} y={376} text={words('drawing.bloodFlow.vein')} tone="vein" to={[412, 355]} />
      </Appear>
    </Plate>
  );
}
