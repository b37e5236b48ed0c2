import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export type Option<T> = { value: T; text: string; icon?: ComponentChildren };

type Props<T> = {
  legend: string;
  legendHidden?: boolean;
  options: Option<T>[];
  value: T | null;
  onChoose: (value: T) => void;
  look?: "chips" | "segments" | "chips scroll";
};

/** One of several, as chips: real radio buttons underneath. */
export function Choice<T extends string>(props: Props<T>) {
  const { legend, legendHidden, options, value, onChoose, look = "chips" } = props;
  const group = useId();
  return (
    <fieldset class="field">
      <legend class={legendHidden ? "only-heard" : ""}>{legend}</legend>
      <div class={look}>
        {options.map((option) => (
          <label class="chip edged" key={option.value}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.icon}
            {option.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
