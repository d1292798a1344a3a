// Makes a screenshot small: text and flat colours need a palette of 256, not 32 bits a pixel.
import zlib from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunks = (png) => {
  const found = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return found;
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(zlib.crc32(body), body.length + 4);
  return out;
};

// The pixels of an opaque picture of 8 bits a channel, as 0xRRGGBB. PNG 1.2, chapters 6 and 7.
const pixels = (png) => {
  const all = chunks(png);
  const head = all.find((c) => c.type === "IHDR").data;
  const [width, height, depth, colour] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  if (depth !== 8 || (colour !== 2 && colour !== 6) || head[12] !== 0) throw new Error("expected a screenshot of 8-bit RGB, not interlaced");
  const size = colour === 6 ? 4 : 3;
  const raw = zlib.inflateSync(Buffer.concat(all.filter((c) => c.type === "IDAT").map((c) => c.data)));
  const stride = width * size;
  const rows = Buffer.alloc(stride * height);
  const out = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= size ? rows[at - size] : 0;
      const up = y > 0 ? rows[at - stride] : 0;
      const corner = x >= size && y > 0 ? rows[at - stride - size] : 0;
      let guess = [0, left, up, (left + up) >> 1][filter];
      if (filter === 4) {
        const p = left + up - corner;
        const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
        guess = a <= b && a <= c ? left : b <= c ? up : corner;
      }
      rows[at] = raw[y * (stride + 1) + 1 + x] + guess;
    }
    for (let x = 0; x < width; x += 1) {
      const at = y * stride + x * size;
      out[y * width + x] = (rows[at] << 16) | (rows[at + 1] << 8) | rows[at + 2];
    }
  }
  return { width, height, pixels: out };
};

// The same picture in its 256 most frequent colours; others, the edges of letters, become the nearest of these.
export const small = (png) => {
  const picture = pixels(png);
  const counts = new Map();
  for (const colour of picture.pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([colour]) => colour);
  const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const distance = (a, b) => channels(a).reduce((sum, v, i) => sum + (v - channels(b)[i]) ** 2, 0);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of counts.keys()) {
    if (places.has(colour)) continue;
    let best = 0;
    for (let i = 1; i < palette.length; i += 1) if (distance(colour, palette[i]) < distance(colour, palette[best])) best = i;
    places.set(colour, best);
  }
  const { width, height } = picture;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = places.get(picture.pixels[y * width + x]);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", zlib.deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};
