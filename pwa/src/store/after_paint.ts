export { afterPaint } from "../db/after_paint";
