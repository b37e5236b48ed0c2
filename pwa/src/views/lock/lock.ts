// One file for all of it: each file of its own costs the worker's list of what to keep.

export { guard } from "./guard";
export { LockPage } from "./lock_page";
export { LockSection } from "./lock_section";
