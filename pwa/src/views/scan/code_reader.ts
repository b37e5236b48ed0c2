/** Looks at a picture and says what the code in it says; null where there is none. */
export type CodeReader = (picture: HTMLVideoElement | ImageBitmap) => Promise<string | null>;

type Detector = { detect(picture: ImageBitmapSource): Promise<{ rawValue: string }[]> };
type DetectorMaker = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

/** The phone's own reader where there is one: quicker, and nothing to load. */
export async function codeReader(): Promise<CodeReader> {
  return (await ownReader()) ?? bundledReader();
}

async function ownReader(): Promise<CodeReader | null> {
  const Maker = (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector;
  const formats = (await Maker?.getSupportedFormats().catch(() => [])) ?? [];
  if (!Maker || !formats.includes("qr_code")) return null;
  const detector = new Maker({ formats: ["qr_code"] });
  let other: CodeReader | null = null;
  return async (picture) => {
    if (other) return other(picture);
    try {
      return (await detector.detect(picture))[0]?.rawValue || null;
    } catch {
      // It is there by name only, as on phones without the maker's services.
      other = await bundledReader();
      return other(picture);
    }
  };
}

async function bundledReader(): Promise<CodeReader> {
  return (await import("./bundled_reader")).readCode;
}
