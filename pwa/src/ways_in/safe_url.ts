const LONGEST_LINK = 500;

/** The address of a web page, its `href` in one canonical shape; null for anything else, a script above all. */
export function safeUrl(text: string): URL | null {
  const url = /^https?:\/\//i.test(text) ? parsed(text) : null;
  return !url || url.username || url.password || url.href.length > LONGEST_LINK ? null : url;
}

// Asking `canParse` first would read every good address twice.
function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
