import { useEffect } from "preact/hooks";
import { Next } from "../../parts/more_icons";
import { lock, readLock } from "../../store/lock";
import { lockWords } from "../../words/lock";
import { Section } from "../today/section";

export function LockSection() {
  const w = lockWords.value;
  useEffect(readLock, []);
  return (
    <Section title={w.section} hue="keep">
      <div class="card">
        <a class="setting-link" href="/settings/lock">
          <span>
            {w.title}
            <span class="soft small hint-line">{w.state[lock.value?.after ?? "off"]}</span>
          </span>
          <Next />
        </a>
      </div>
    </Section>
  );
}
