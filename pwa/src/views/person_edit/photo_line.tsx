import { useSignal } from "@preact/signals";
import { PhotoField } from "../../parts/photo_field";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { photoOf, removePhoto, setPhoto } from "../../store/photos";
import { words } from "../../words/all";

/** A face is kept at once, and can be taken back: it waits for no Save. */
export function PhotoLine({ personId }: { personId: string }) {
  const w = words.value;
  const shown = useAnswer(() => photoOf(personId), [personId]).value;
  const refused = useSignal<string | null>(null);
  const image = shown?.slice(shown.indexOf(",") + 1) ?? "";
  const keep = (next: string) =>
    void (next
      ? doing(() => setPhoto(personId, next), w.person.photoSaved)
      : doing(() => removePhoto(personId), w.person.photoRemoved));
  return (
    <div class="row photo-line">
      <PhotoField
        image={image}
        onImage={keep}
        onRefused={(why) => {
          refused.value = why && w.capture.photo.refused[why];
        }}
      />
      <p class={refused.value ? "hint wrong" : "soft small"} role="status">
        {refused.value ?? w.person.photo}
      </p>
    </div>
  );
}
