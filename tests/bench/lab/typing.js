// As if all of them had been typed here, and none had reached the server yet.
import { addPeople } from "../../../pwa/src/store/people";
import { personNumber } from "./people.js";

export async function typePeople(count) {
  await addPeople(Array.from({ length: count }, (_, number) => personNumber(number)));
}
