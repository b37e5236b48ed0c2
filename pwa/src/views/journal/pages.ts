// One file for both: each file of its own costs the worker's list of what to keep.
export { JournalPage } from "./entry";
export { Journal } from "./journal";
