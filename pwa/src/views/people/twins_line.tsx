export function TwinsLine() {
  return null;
}
