/** JSON to our own server. */
export function send(method: string, path: string, body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`/api/push/${path}`, { method, headers, body: JSON.stringify(body) });
}
