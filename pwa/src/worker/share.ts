/** What another app shares waits here until the page has dealt with it, also with no signal: see store/inbox.ts. */
export function takeIn(request: Request): Promise<Response> | null {
  const shared = request.method === "POST" && new URL(request.url).pathname === "/share";
  return shared ? keep(request) : null;
}

async function keep(request: Request): Promise<Response> {
  try {
    const kept = new Response(await request.blob(), { headers: request.headers });
    await (await caches.open("inbox")).put(`/inbox/${Date.now()}`, kept);
  } catch {
    // No room: the page finds nothing and says so.
  }
  return Response.redirect("/share", 303);
}
