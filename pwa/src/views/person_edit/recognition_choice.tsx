import { Choice } from "../../parts/choice";
import type { Recognition } from "../../store/types";
import { words } from "../../words/all";
import type { Editing } from "./edit_section";

export function RecognitionChoice({ typed, write }: Editing) {
  const w = words.value.person;
  return (
    <Choice<Recognition | "none">
      legend={w.recognition}
      value={typed.recognition ?? "none"}
      options={(["public", "ask", "private", "none"] as const).map((value) => ({
        value,
        text: w.recognitions[value],
      }))}
      onChoose={(value) => write({ recognition: value === "none" ? null : value })}
    />
  );
}
