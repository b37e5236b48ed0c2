import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { doing, tellTrouble } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { earlierVersions, type NoHistory, putBack, readsSo, type Version } from "../../store/history";
import { words } from "../../words/all";
import { sayInstant } from "../../words/days";
import { valueInWords } from "./value_in_words";

type Props = { noun: string; id: string; onPutBack?: (() => void) | undefined };

function isReadable({ field, value }: Version): boolean {
  return field in words.value.history.fields && valueInWords(value) !== "";
}

export function Versions({ noun, id, onPutBack }: Props) {
  const w = words.value.history;
  const found = useSignal<Version[] | NoHistory | null>(null);
  useEffect(() => {
    earlierVersions(noun, id).then((answer) => {
      found.value = answer;
    }, tellTrouble);
  }, [noun, id]);
  const versions = Array.isArray(found.value) ? found.value.filter(isReadable) : [];
  const asNow = useAnswer(() => readsSo(noun, id, versions), [found.value]).value;
  const restore = async (version: Version) => {
    if (await doing(() => putBack(noun, id, version), w.putBackSaid)) onPutBack?.();
  };
  return (
    <div class="stack" aria-live="polite">
      {typeof found.value === "string" && <p class="soft">{w[found.value]}</p>}
      {Array.isArray(found.value) && versions.length === 0 && <p class="soft">{w.empty}</p>}
      {versions.length > 0 && (
        <ol class="card lines">
          {versions.map((version, at) => (
            <li key={`${version.field} ${version.writtenAt}`}>
              <OneVersion
                label={labelOf(noun, version)}
                version={version}
                isNow={asNow?.[at] ?? false}
                onPutBack={() => restore(version)}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

type OneProps = { label: string; version: Version; isNow: boolean; onPutBack: () => void };

// The same field may mean something else in another noun.
function labelOf(noun: string, { field }: Version): string {
  const { fields } = words.value.history;
  return fields[`${noun}.${field}`] ?? fields[field] ?? "";
}

function OneVersion({ label, version, isNow, onPutBack }: OneProps) {
  const w = words.value.history;
  return (
    <div class="stack tight">
      <span class="label">{label}</span>
      <p class="words" dir="auto">
        {valueInWords(version.value)}
      </p>
      <div class="row spread">
        <span class="soft small">{writtenIn(version)}</span>
        {isNow ? (
          <span class="soft small">{w.asNow}</span>
        ) : (
          <button
            type="button"
            class="button"
            aria-label={w.putBackOf(label, sayInstant(version.writtenAt))}
            onClick={onPutBack}
          >
            {w.putBack}
          </button>
        )}
      </div>
    </div>
  );
}

function writtenIn({ writtenAt, by }: Version): string {
  const w = words.value.history;
  const when = sayInstant(writtenAt);
  if (by.is === "device") return w.writtenOn(when, by.name);
  return w.written[by.is](when);
}
