import { icon } from "../../parts/icons";

export const Closed = icon("M6 10.5h12v10H6zM8.5 10.5V7.5a3.500 3.500 0 0 1 7 0v3M12 14.500v2.500");
