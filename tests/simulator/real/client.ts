// What a tab is made of here: the real database, the real sync, and the store's way to write.
export { wall } from "../../../pwa/src/db/clock";
export * as open from "../../../pwa/src/db/open";
export { fieldsOf } from "../../../pwa/src/db/record";
export { wipe } from "../../../pwa/src/db/wipe";
export { editPerson, removePerson } from "../../../pwa/src/store/people";
export { adding, editing } from "../../../pwa/src/store/verbs";
export { syncPass } from "../../../pwa/src/sync/pass";
