/**
 * CloudFront signs what it passes on to AWS Lambda, cannot read it, and so must be told its SHA-256.
 * Browsers add up only where there is https, and only there is it needed.
 */
export async function jsonHeaders(body: string): Promise<Record<string, string>> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  const sum = await crypto.subtle?.digest("SHA-256", await new Response(body).arrayBuffer());
  if (sum) headers["x-amz-content-sha256"] = Array.from(new Uint8Array(sum), hex).join("");
  return headers;
}

function hex(byte: number): string {
  return (byte + 256).toString(16).slice(1);
}
