import { kvIn, putKvIn } from "./kv";
import { type ReadTx, type WriteTx, writing } from "./open";

/** Hybrid logical clock: `own` is the last stamp made here, `seen` the last one met. */
export type Clock = { offset: number | null; own: number; seen: number };

export const wall = { now: (): number => Date.now() };

/** Smaller differences are the network's, not the clock's. */
export const NOISE_MS = 2_000;

export function stampOf(ms: number, device: string): string {
  return `${String(ms).padStart(15, "0")}-${device}`;
}

export function msOf(stamp: string | undefined): number {
  return stamp === undefined ? 0 : Number(stamp.slice(0, 15)) || 0;
}

export function instant(ms = wall.now()): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

export async function clockIn(tx: ReadTx | WriteTx): Promise<Clock> {
  return (await kvIn<Clock>(tx, "clock")) ?? { offset: null, own: 0, seen: 0 };
}

export function tick(clock: Clock, after: number): number {
  clock.own = Math.max(wall.now() + (clock.offset ?? 0), clock.own + 1, clock.seen + 1, after + 1);
  return clock.own;
}

export function see(clock: Clock, stamps: Record<string, string>): void {
  for (const stamp of Object.values(stamps)) clock.seen = Math.max(clock.seen, msOf(stamp));
}

/** Learns how far this clock is from the server's; what was stamped here moves along with it. */
export function learnOffset(askedBy: string, serverNow: number, localNow: number): Promise<void> {
  return writing(async (tx) => {
    // Cleared meanwhile: what was asked before says nothing of the clock that the new notebook began with.
    if ((await kvIn<string>(tx, "device")) !== askedBy) return;
    const clock = await clockIn(tx);
    const offset = serverNow - localNow;
    if (clock.offset !== null && Math.abs(clock.offset - offset) < NOISE_MS) return;
    clock.own += offset - (clock.offset ?? 0);
    clock.offset = offset;
    await putKvIn(tx, "clock", clock);
  });
}
