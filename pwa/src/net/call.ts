import { jsonHeaders } from "./json_headers";

export class CallError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 0,
    readonly field: string | null = null,
  ) {
    super(message);
    this.name = "CallError";
  }
}

export type Call = { method?: string; body?: unknown; timeoutMs?: number };

/** The only way out: JSON, same origin, bounded in time, every failure an error with a code. */
export async function call<T>(path: string, { method, body, timeoutMs = 30_000 }: Call = {}): Promise<T> {
  const init: RequestInit = {
    method: method ?? (body === undefined ? "GET" : "POST"),
    credentials: "same-origin",
    signal: AbortSignal.timeout(timeoutMs),
  };
  if (init.method !== "GET") {
    const text = body === undefined ? "" : JSON.stringify(body);
    init.headers = await jsonHeaders(text);
    if (text) init.body = text;
  }
  try {
    return await answerOf<T>(await fetch(path, init));
  } catch (error) {
    throw unreachable(error);
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (response.ok && text === "") return undefined as T;
  const answer = parsed(text);
  if (response.ok && answer !== null) return answer as T;
  const told = (answer as { error?: { code?: string; message?: string; field?: string } } | null)?.error;
  throw new CallError(
    told?.code ?? "unavailable",
    told?.message ?? `HTTP ${response.status}`,
    response.status,
    told?.field ?? null,
  );
}

// A captive portal answers 200 with a page: that is no answer of ours.
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreachable(error: unknown): CallError {
  if (error instanceof CallError) return error;
  const late = error instanceof DOMException && error.name === "TimeoutError";
  return new CallError(late ? "timeout" : "offline", String(error));
}
