import { count, say } from "./numbers";

export const reflect = {
  title: "Reflect",
  lead: "Looking back, without keeping score.",
  earlier: "Month before",
  later: "Month after",
  met: (n: number) => count(n, { one: "You met one person.", other: `You met ${say(n)} people.` }),
  thanked: (n: number) =>
    n === 2
      ? "You said thank you twice."
      : count(n, { one: "You said thank you once.", other: `You said thank you ${say(n)} times.` }),
  moments: (n: number) =>
    count(n, { one: "You wrote down one moment.", other: `You wrote down ${say(n)} moments.` }),
  helped: (n: number) =>
    n === 2
      ? "You helped twice."
      : count(n, { one: "You helped once.", other: `You helped ${say(n)} times.` }),
  kept: (n: number) => count(n, { one: "You kept one promise.", other: `You kept ${say(n)} promises.` }),
  quiet: "A quiet month in the notebook. Quiet months are good months too.",
  sent: "Thanks you sent",
  sentEmpty: "The thank-yous you send stay here with their words, to read again some evening.",
  to: (name: string) => `To ${name}`,
  noWords: "Without words here; you said it your own way.",
  someone: "someone",
};
