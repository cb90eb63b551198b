import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveFolder, type ServedFolder } from '../../scripts/server/static-server.mjs';
import { closeBrowser, isKeepingPictures, openPage, type OpenPage } from '../e2e/browser';
import { ICONS, SIZES } from './icons';

const ASSETS = path.resolve(__dirname, '../../assets');
const files = ICONS.flatMap((icon) => SIZES.map((size) => ({ icon, size, name: `${icon}-${size}.png` })));

/** Browsers differ a little in how they smooth an edge; another drawing differs by far more. */
const LARGEST_MEAN_DIFFERENCE = 3;

let served: ServedFolder;
let opened: OpenPage;

beforeAll(async () => {
  served = await serveFolder({ root: ASSETS });
  opened = await openPage(`${served.origin}/icon-16.png`);
});

afterAll(async () => {
  await opened.close();
  await closeBrowser();
  await served.close();
});

/** What the page is asked to draw: the drawing as an address, and the picture that was made of it before. */
interface Drawing {
  readonly svg: string;
  readonly png: string;
  readonly size: number;
}

/** In the page: the drawing as a picture, and the mean difference of its channels (0–255) from the picture that is kept. */
async function draw({ svg, png, size }: Drawing) {
  const pixels = async (
    address: string,
  ): Promise<{ canvas: HTMLCanvasElement; data: Uint8ClampedArray; width: number }> => {
    const image = new Image();
    image.src = address;
    await image.decode().catch(() => undefined);
    const canvas = document.createElement('canvas');
    canvas.width = size;
    canvas.height = size;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    if (image.width > 0) context.drawImage(image, 0, 0, size, size);
    return { canvas, data: context.getImageData(0, 0, size, size).data, width: image.naturalWidth };
  };
  const made = await pixels(svg);
  const kept = await pixels(png);
  let difference = 0;
  // A pixel that nobody sees has no colour.
  for (let place = 0; place < made.data.length; place += 4)
    for (let channel = 0; channel < 4; channel += 1) {
      const seen = (of: Uint8ClampedArray): number =>
        channel === 3 ? (of[place + 3] ?? 0) : ((of[place + channel] ?? 0) * (of[place + 3] ?? 0)) / 255;
      difference += Math.abs(seen(made.data) - seen(kept.data));
    }
  const corners = [0, size - 1, size * (size - 1), size * size - 1].map((pixel) => kept.data[pixel * 4 + 3]);
  const drawn = kept.data.some((value, place) => place % 4 === 3 && value > 200);
  return {
    picture: made.canvas.toDataURL('image/png'),
    difference: difference / made.data.length,
    width: kept.width,
    corners,
    drawn,
  };
}

const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

describe('the icons', () => {
  test.each(files)(
    '$name is the drawing in its size, with corners that show what lies behind',
    async ({ icon, size, name }) => {
      const file = path.join(ASSETS, name);
      const svg = dataUrl('image/svg+xml', readFileSync(path.join(ASSETS, 'icons', `${icon}.svg`)));
      const kept = (): string => dataUrl('image/png', readFileSync(file));
      if (isKeepingPictures()) {
        const { picture } = await opened.page.evaluate(draw, { svg, png: 'data:,', size });
        writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
      }
      const result = await opened.page.evaluate(draw, { svg, png: kept(), size });
      expect(result).toMatchObject({ width: size, corners: [0, 0, 0, 0], drawn: true });
      expect(result.difference).toBeLessThan(LARGEST_MEAN_DIFFERENCE);
    },
  );

  test('are all there is', () => {
    const pictures = readdirSync(ASSETS).filter((name) => name.endsWith('.png'));
    expect(pictures.sort()).toEqual(files.map(({ name }) => name).sort());
  });
});
