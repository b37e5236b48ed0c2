const HELD_MS = 500;

/** A long press of a finger; scrolling cancels it, and a mouse keeps its own menu. */
export function heldBy(onHold: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isFinger = (event: Event) => (event as PointerEvent).pointerType === "touch";
  const letGo = () => clearTimeout(timer);
  return {
    onPointerDown: (event: Event) => {
      if (isFinger(event)) timer = setTimeout(onHold, HELD_MS);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    // Android opens the link's menu at about the same moment, an iPhone does not tell.
    onContextMenu: (event: Event) => {
      if (!isFinger(event)) return;
      event.preventDefault();
      letGo();
      onHold();
    },
  };
}
