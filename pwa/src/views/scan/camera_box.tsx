import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { words } from "../../words/ways";
import { setTorch } from "./camera";
import type { CameraState } from "./use_camera";
import { Light } from "./way_icons";

type Props = { video: RefObject<HTMLVideoElement | null>; state: CameraState };

/** What the camera sees, with a frame to aim by; or why it sees nothing, and what to do then. */
export function CameraBox({ video, state }: Props) {
  const w = words.value.scan;
  const trouble = state.is === "trouble" ? w.trouble[state.why] : null;
  return (
    <div class={`camera ${trouble ? "blind" : ""}`}>
      <video ref={video} muted playsInline aria-label={w.cameraPicture} hidden={trouble !== null} />
      {trouble === null && <span class="aim" aria-hidden="true" />}
      {trouble !== null && (
        <div class="camera-words" role="alert">
          <h2>{trouble.title}</h2>
          <p>{trouble.what}</p>
        </div>
      )}
      {state.is === "looking" && state.torch && <Torch stream={state.stream} />}
    </div>
  );
}

function Torch({ stream }: { stream: MediaStream }) {
  const on = useSignal(false);
  const toggle = async () => {
    await setTorch(stream, !on.value).then(
      () => {
        on.value = !on.value;
      },
      () => {},
    );
  };
  return (
    <button type="button" class="chip torch" aria-pressed={on.value} onClick={toggle}>
      <Light />
      {words.value.scan.light}
    </button>
  );
}
