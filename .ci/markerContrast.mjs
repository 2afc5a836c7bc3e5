/**
 * The contrast (WCAG 2) of what edges a marker, white ring or dark keyline, against the pixels around it: read from pictures of the
 * live body on four skin tones and at each peel stop, without and with an open point (acceptance 12). Markers with another close by are left out.
 */
const TONES = [1, 2, 3, 4];
const PEELS = [0, 1, 2, 3, 4, 5];
const LEAST = 3;

/** Prints a line for each picture. @returns {Promise<number>} markers below 3 : 1 */
export async function markerContrast(chrome, url) {
  const context = await chrome.newContext({ viewport: { width: 1000, height: 700 }, deviceScaleFactor: 2, reducedMotion: 'reduce' });
  const page = await context.newPage();
  let below = 0;
  for (const [path, tone, peel] of ['', 'p/BL23/'].flatMap((each) => TONES.flatMap((tone) => PEELS.map((peel) => [each, tone, peel])))) {
    await page.goto(`${url}${path}?mo=off&tone=${tone}&peel=${peel}`);
    await page.waitForFunction(() => document.documentElement.dataset.atlas === 'ready', null, { timeout: 90_000 });
    // Labels and lines come after the first picture, and lie beside some markers.
    await page.waitForTimeout(1500);
    await page.waitForFunction(() => !globalThis.atlasProbe.snapshot().moving);
    const picture = (await page.locator('.stage__canvas').screenshot()).toString('base64');
    const found = await page.evaluate(readMarkers, picture);
    const worst = found.toSorted((a, b) => a.contrast - b.contrast);
    below += worst.filter(({ contrast }) => contrast < LEAST).length;
    console.log(`/${path} tone ${tone}, stop ${peel}: ${found.length} markers, least ${worst.slice(0, 3).map(({ name, contrast }) => `${name} ${contrast.toFixed(1)}`).join(', ')}`);
  }
  await context.close();
  return below;
}

/** In the page: the median over 24 directions, for each marker that stands alone. */
async function readMarkers(picture) {
  const map = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
  const paper = new OffscreenCanvas(map.width, map.height).getContext('2d');
  paper.drawImage(map, 0, 0);
  const { data } = paper.getImageData(0, 0, map.width, map.height);
  const scale = devicePixelRatio;
  const colourAt = (x, y) => data.subarray((Math.round(y * scale) * map.width + Math.round(x * scale)) * 4).subarray(0, 3);
  const linear = (part) => (part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const inner = (place) => place?.visible && place.x > 25 && place.y > 25 && place.x < map.width / scale - 25 && place.y < map.height / scale - 25;
  const codes = [...new Set([...document.querySelectorAll('[data-testid^="point-"]')].map((button) => button.dataset.testid.slice('point-'.length)))];
  const places = codes.flatMap((code) => ['L', 'R', 'M'].flatMap((side) => {
    const place = globalThis.atlasProbe.project(code, side);
    return inner(place) ? [{ name: `${code} ${side}`, x: place.x, y: place.y }] : [];
  }));
  const alone = places.filter((place) => places.every((other) => other === place || Math.hypot(other.x - place.x, other.y - place.y) > 27));
  return alone.map(({ name, x, y }) => {
    const ways = Array.from({ length: 24 }, (_, k) => {
      const [across, down] = [Math.cos((k / 24) * 2 * Math.PI), Math.sin((k / 24) * 2 * Math.PI)];
      const around = [15, 16, 17].map((r) => luminance(colourAt(x + across * r, y + down * r))).toSorted((a, b) => a - b)[1];
      let best = 1;
      for (let r = 3; r < 15; r += 0.5) {
        const colour = colourAt(x + across * r, y + down * r);
        // What has a colour of its own is the fill.
        if (Math.max(...colour) - Math.min(...colour) < 70) best = Math.max(best, contrast(luminance(colour), around));
      }
      return best;
    });
    return { name, contrast: ways.toSorted((a, b) => a - b)[12] };
  });
}
