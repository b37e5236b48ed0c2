import { cleared, storageTrouble } from "../../store/storage";
import { words } from "../../words/all";

/** Why nothing can be read, or why it was gone for a moment. */
export function StorageNotice() {
  const w = words.value.storage;
  const trouble = storageTrouble.value;
  const isCurable = trouble === "newer" || trouble === "silent";
  return (
    <>
      {trouble && (
        <div class="notice row spread">
          <p>{w[trouble]}</p>
          {isCurable && (
            <button type="button" class="button" onClick={() => location.reload()}>
              {w.reload}
            </button>
          )}
        </div>
      )}
      {cleared.value && <Cleared {...cleared.value} />}
    </>
  );
}

function Cleared({ hadAccount, lost }: { hadAccount: boolean; lost: number }) {
  const w = words.value.storage;
  return (
    <div class="notice row spread">
      <p>
        {hadAccount ? w.clearedWithAccount : w.clearedAlone} {hadAccount && lost > 0 && w.unsentLost(lost)}
      </p>
      <button
        type="button"
        class="button"
        onClick={() => {
          cleared.value = null;
        }}
      >
        {w.understood}
      </button>
    </div>
  );
}
