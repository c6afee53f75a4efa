/** What kind of picture a file holds and how large it is, by its own first bytes; its name says nothing. */
import { sayBytes } from '../basics/byte-text';
import { ok, refuse, type Refusal, type Result } from '../basics/result';
import { logoKinds, MAX_LOGO_BYTES, MAX_LOGO_PIXELS, MIN_LOGO_PIXELS } from './state';

export interface Picture {
  readonly kind: (typeof logoKinds)[number];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Refuses what can't be a logo, with what to do. `name` is the file's, for the words. */
export function logoPicture(name: string, bytes: Uint8Array): Result<Picture> {
  const picture = pngPicture(bytes) ?? jpegPicture(bytes);
  if (!picture) {
    return refuse(
      'no-logo',
      `${name} is not a PNG or JPEG picture. Save the logo as one of these and choose it again.`,
    );
  }
  const sides = [picture.width, picture.height];
  if (sides.some((side) => side < MIN_LOGO_PIXELS || side > MAX_LOGO_PIXELS)) {
    return refuse(
      'logo-out-of-size',
      `${name} has ${picture.width} by ${picture.height} pixels. Each side may have from ${MIN_LOGO_PIXELS} to ${MAX_LOGO_PIXELS}.`,
    );
  }
  return ok(picture);
}

/** Why a file of this size is no logo, or null when it may be one. */
export function refuseLogoSize(name: string, bytes: number): Refusal | null {
  if (bytes <= MAX_LOGO_BYTES) return null;
  const most = sayBytes(MAX_LOGO_BYTES, 'en');
  const message = `${name} is larger than ${most}. Save it smaller, as PNG or JPEG, and choose it again.`;
  return refuse('logo-too-large', message).refusal;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** PNG's first chunk, IHDR, begins with the two sides. */
function pngPicture(bytes: Uint8Array): Picture | null {
  if (bytes.length < 33 || PNG.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** JPEG is a row of segments, each with its length; the frame (SOF) says the sides. */
function jpegPicture(bytes: Uint8Array): Picture | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}
