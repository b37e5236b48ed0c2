import { type Signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { type CameraTrouble, closeCamera, hasTorch, openCamera } from "./camera";
import { codeReader } from "./code_reader";

export type CameraState =
  | { is: "starting" }
  | { is: "looking"; stream: MediaStream; torch: boolean }
  | { is: "trouble"; why: CameraTrouble };

const LOOK_AGAIN_MS = 120;

/** Looks for a code for as long as this screen is seen; a hidden page holds no camera. */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  onCode: (text: string) => void,
): Signal<CameraState> {
  const state = useSignal<CameraState>({ is: "starting" });
  useEffect(() => {
    let stop = () => {};
    const start = () => {
      stop();
      stop = document.visibilityState === "visible" ? looking(video, state, onCode) : () => {};
    };
    start();
    document.addEventListener("visibilitychange", start);
    return () => {
      document.removeEventListener("visibilitychange", start);
      stop();
    };
  }, []);
  return state;
}

function looking(
  video: RefObject<HTMLVideoElement | null>,
  state: Signal<CameraState>,
  onCode: (text: string) => void,
): () => void {
  let stopped = false;
  let stream: MediaStream | null = null;
  const run = async () => {
    const [opened, read] = await Promise.all([openCamera(), codeReader()]);
    if (typeof opened === "string") {
      if (!stopped) state.value = { is: "trouble", why: opened };
      return;
    }
    stream = opened;
    // Left before the question for the camera was answered.
    if (stopped || !video.current) return closeCamera(opened);
    video.current.srcObject = opened;
    await video.current.play().catch(() => {});
    state.value = { is: "looking", stream: opened, torch: hasTorch(opened) };
    while (!stopped && video.current) {
      const text = await read(video.current);
      if (text && !stopped) return onCode(text);
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  };
  void run();
  return () => {
    stopped = true;
    if (stream) closeCamera(stream);
  };
}
