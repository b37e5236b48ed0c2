import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { PageHead } from "../../parts/page_head";
import { tellTrouble } from "../../parts/toast_state";
import { go } from "../../router";
import { hold } from "../../store/inbox";
import { words } from "../../words/ways";
import { CameraBox } from "./camera_box";
import { codeInFile } from "./code_in_file";
import { useCamera } from "./use_camera";
import { Card, Clipboard, Picture } from "./way_icons";

/** Holds the camera over a code. What it says is shown before anything is kept. */
export function Scan() {
  const w = words.value.scan;
  const video = useRef<HTMLVideoElement>(null);
  const said = useSignal("");
  const arrive = async (text: string) => {
    navigator.vibrate?.(40);
    await hold("scan", { text });
    go("/share");
  };
  const camera = useCamera(video, (text) => void arrive(text).catch(tellTrouble));
  const choose = async (file: File | undefined) => {
    if (!file) return;
    said.value = w.readingPicture;
    const text = await codeInFile(file).catch(() => null);
    said.value = text ? "" : w.noCodeInPicture;
    if (text) await arrive(text).catch(tellTrouble);
  };
  return (
    <div class="scan hue-keep">
      <PageHead title={w.title} />
      <CameraBox video={video} state={camera.value} />
      <p class="soft small center" role="status">
        {said.value || (camera.value.is === "looking" ? w.holdOver : "")}
      </p>
      <div class="row even">
        <label class="button file-button">
          <Picture />
          {w.picture}
          <input
            type="file"
            accept="image/*"
            class="file-input"
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        </label>
        <a class="button" href="/paste">
          <Clipboard />
          {w.paste}
        </a>
      </div>
      <a class="button plain wide" href="/card">
        <Card />
        {w.ownCard}
      </a>
    </div>
  );
}
