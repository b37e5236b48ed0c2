import { InstallCard } from "./install_card";
import { LogSomeone } from "./log_someone";
import { MissedCard } from "./missed_card";
import { RemindersCard } from "./reminders_card";
import { TravelCard } from "./travel_card";

/** What Kith has to offer comes after what people wait for. */
export function Offers() {
  return (
    <>
      <TravelCard />
      <MissedCard />
      <LogSomeone />
      <RemindersCard />
      <InstallCard />
    </>
  );
}
