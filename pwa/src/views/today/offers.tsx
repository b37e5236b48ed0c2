import { InstallCard } from "./install_card";
import { LogSomeone } from "./log_someone";
import { RemindersCard } from "./reminders_card";

/** What Kith has to offer comes after what people wait for. */
export function Offers() {
  return (
    <>
      <LogSomeone />
      <RemindersCard />
      <InstallCard />
    </>
  );
}
