import { Choice } from "../../parts/choice";
import { doing } from "../../parts/toast_state";
import { preferences, setPreferences } from "../../store/preferences";
import { words } from "../../words/all";
import type { Language } from "../../words/speak";

/** Each language is named in itself, for whoever cannot read the other. */
const OPTIONS: { value: Language; text: string }[] = [
  { value: "en", text: "English" },
  { value: "de", text: "Deutsch" },
];

export function LanguageChoice() {
  const w = words.value.settings;
  return (
    <div class="card">
      <Choice
        legend={w.language}
        legendHidden
        value={preferences.value.language}
        options={OPTIONS}
        onChoose={(language) => void doing(() => setPreferences({ language }), w.saved)}
      />
    </div>
  );
}
