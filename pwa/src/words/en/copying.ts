export const copying = {
  copy: "Copy",
  copied: "Copied.",
  copyThis: (what: string) => `Copy ${what}`,
};
