import { InstallCard } from "./install_card";
import { RemindersCard } from "./reminders_card";

/** What Kith has to offer comes after what people wait for. */
export function Offers() {
  return (
    <>
      <RemindersCard />
      <InstallCard />
    </>
  );
}
