import { newVersion } from "../../store/install";
import { words } from "../../words/speak";

/** Waits for consent: a page in use is never swapped under the reader's hands. */
export function NewVersion() {
  const take = newVersion.value;
  if (!take) return null;
  const w = words.value.shell;
  return (
    <div class="card hued hue-keep new-version" role="status">
      <div class="row spread">
        <p>{w.newVersion}</p>
        <button type="button" class="button" onClick={take}>
          {w.takeNewVersion}
        </button>
      </div>
    </div>
  );
}
