import { inOrder, many } from "../db/ask";
import { FileParts } from "./export_parts";
import { type OnProgress, peopleToExport, unseen } from "./export_rows";
import { birthdaysIn, cardOf } from "./person_card";

/** Everyone in one vCard file, for any address book. */
export async function exportCards(onProgress: OnProgress = unseen): Promise<Blob> {
  const birthdays = birthdaysIn(await inOrder("milestones"));
  const file = new FileParts();
  for await (const people of peopleToExport(onProgress)) {
    const ids = people.map(({ id }) => id);
    const photos = await many("photos", ids);
    for (const person of people) file.add(cardOf(person, birthdays, photos));
  }
  return file.file("text/vcard");
}
