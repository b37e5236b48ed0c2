import type { ComponentChildren } from "preact";
import { Monogram } from "./monogram";

type Props = { id: string; name: string; about?: string | null; href?: string; children?: ComponentChildren };

/** Face, name and a line about them; the way to their page. */
export function Who({ id, name, about, href = `/people/${id}`, children }: Props) {
  return (
    <a class="who" href={href}>
      <Monogram id={id} name={name} />
      <span>
        <span class="name" dir="auto">
          {name}
        </span>
        {about && (
          <span class="about" dir="auto">
            {about}
          </span>
        )}
      </span>
      {children}
    </a>
  );
}
