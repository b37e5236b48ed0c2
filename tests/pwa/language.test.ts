// Words that arrive while the language is being changed speak the one that was chosen.
import { expect, test, vi } from "vitest";
import { alsoSpeaks, type Language, speak, spoken, words } from "../../pwa/src/words/speak";

test("a screen that is fetched while another language is on its way speaks it too", async () => {
  vi.stubGlobal("document", { documentElement: {} });
  const heard: Language[] = [];
  const chosen = speak("de");
  alsoSpeaks(async (language) => void heard.push(language));
  await chosen;
  await spoken();
  expect(words.value.shell.today).toBe("Heute");
  expect(heard.at(-1)).toBe("de");
});
