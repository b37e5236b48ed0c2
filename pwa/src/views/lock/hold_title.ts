const NAME = "Kith";

/** The window's name may say whose page is open, and changes when that person is renamed elsewhere. */
export function holdTitle(): () => void {
  let title = document.title;
  const hold = () => {
    if (document.title === NAME) return;
    title = document.title;
    document.title = NAME;
  };
  const watch = new MutationObserver(hold);
  const element = document.querySelector("title");
  if (element) watch.observe(element, { childList: true });
  hold();
  return () => {
    watch.disconnect();
    document.title = title;
  };
}
