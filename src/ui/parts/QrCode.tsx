/** A text as a QR code. Dark on light in every theme: cameras expect it so. */
import { useMemo } from 'react';
import { encode } from 'uqr';

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => {
    const code = encode(text, { border: 3 });
    return { path: code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join(''), size: code.size };
  }, [text]);
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" data-testid="qr">
      <path className="qr-code__paper" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="qr-code__ink" d={path} />
    </svg>
  );
}
