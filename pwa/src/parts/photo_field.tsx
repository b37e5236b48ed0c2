import type { Why } from "../photo/refused";
import { words } from "../words/all";
import { Camera } from "./capture_icons";
import { Cross } from "./more_icons";

type Props = { image: string; onImage: (image: string) => void; onRefused: (why: Why | null) => void };

/** A face, taken with the camera or chosen; made small before anything keeps it. */
export function PhotoField({ image, onImage, onRefused }: Props) {
  const w = words.value.capture.photo;
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file chosen again is news again.
    input.value = "";
    if (!file) return;
    onRefused(null);
    const { shrink } = await import("../photo/shrink");
    await shrink(file).then(onImage, ({ why }: { why?: Why }) => onRefused(why ?? "not_an_image"));
  };
  return (
    <div class="photo-field">
      <label class="photo-button">
        {/* Without `capture`, so that a phone offers its pictures beside its camera. */}
        <input
          type="file"
          accept="image/*"
          aria-label={image ? w.change : w.add}
          onChange={(event) => take(event.currentTarget)}
        />
        {image ? <img src={`data:image/jpeg;base64,${image}`} alt={w.taken} /> : <Camera />}
      </label>
      {image && (
        <button type="button" class="icon-button photo-off" aria-label={w.remove} onClick={() => onImage("")}>
          <Cross />
        </button>
      )}
    </div>
  );
}
