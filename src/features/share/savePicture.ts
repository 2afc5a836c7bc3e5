/** The view on the stage as a file, with a line of what it is and where it comes from. */
import { takePicture } from '../../scene/support/livePicture.ts';

const LINE = 34;
const PAD = 14;

/** Resolves to false where there is no live body to be drawn. */
export async function savePicture(caption: string, fileName: string): Promise<boolean> {
  const body = takePicture();
  if (!body || body.width < 2) return false;
  const paper = document.createElement('canvas');
  const scale = Math.max(1, body.width / 1000);
  const foot = Math.round((LINE + PAD) * scale);
  paper.width = body.width;
  paper.height = body.height + foot;
  const pen = paper.getContext('2d');
  if (!pen) return false;
  const styles = getComputedStyle(document.documentElement);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  const ground = pen.createLinearGradient(0, 0, 0, body.height);
  ground.addColorStop(0, colour('--stage-top'));
  ground.addColorStop(1, colour('--stage-bottom'));
  pen.fillStyle = ground;
  pen.fillRect(0, 0, body.width, body.height);
  pen.drawImage(body, 0, 0);
  pen.fillStyle = colour('--surface');
  pen.fillRect(0, body.height, body.width, foot);
  pen.fillStyle = colour('--ink');
  pen.font = `${Math.round(15 * scale)}px "Source Sans 3 Variable", system-ui, sans-serif`;
  pen.textBaseline = 'middle';
  pen.fillText(caption, PAD * scale, body.height + foot / 2, body.width - 2 * PAD * scale);
  const blob = await new Promise<Blob | null>((done) => paper.toBlob(done, 'image/png'));
  if (!blob) return false;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
  return true;
}
