import { hold } from "../../store/inbox";

type Handle = { getFile(): Promise<File> };
type LaunchQueue = { setConsumer(consumer: (launch: { files?: Handle[] }) => void): void };

/** Files that the system opens with Kith wait in the browser's queue until somebody asks. */
export function hearOpenedFiles(onFiles: () => void): void {
  const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files: handles = [] }) => {
    if (handles.length === 0) return;
    void Promise.all(handles.map((handle) => handle.getFile()))
      .then((files) => hold("file", { files }))
      .then(onFiles, () => {});
  });
}
