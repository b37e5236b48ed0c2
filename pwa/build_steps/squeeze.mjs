import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TEXT = /\.(js|html|css|svg|webmanifest)$/;

/** A brotli copy beside each file that has text in it, for a server that has no brotli of its own. */
export function squeeze() {
  return {
    name: "kith-squeeze",
    apply: "build",
    // After the worker, which is built last and must not list the copies.
    writeBundle: {
      order: "post",
      sequential: true,
      handler({ dir }) {
        for (const name of readdirSync(dir, { recursive: true })) {
          if (!TEXT.test(name)) continue;
          const whole = readFileSync(join(dir, name));
          const packed = brotliCompressSync(whole);
          if (packed.length < whole.length) writeFileSync(join(dir, `${name}.br`), packed);
        }
      },
    },
  };
}
