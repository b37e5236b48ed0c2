import { jsonHeaders } from "../net/json_headers";

/** JSON to our own server. */
export async function send(method: string, path: string, what: object): Promise<Response> {
  const body = JSON.stringify(what);
  return fetch(`/api/push/${path}`, { method, headers: await jsonHeaders(body), body });
}
