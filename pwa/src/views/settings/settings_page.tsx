import { AccountPage } from "../account/account";
import { Became } from "../reminders/became";
import { Loaded } from "../shell/loaded";
import { Privacy } from "../trust/privacy";
import { Tokens } from "../trust/tokens";
import type { ViewProps } from "../view_props";
import { Settings } from "./settings";

// One file for all of them: each file of its own costs the worker's list of what to keep.

const loadLock = async () => (await import("../lock/lock")).LockPage;

/** The settings and what lies below them. */
export function SettingsPage(props: ViewProps) {
  switch (props.params[0]) {
    case "account":
      return <AccountPage {...props} />;
    case "account/tokens":
      return <Tokens />;
    case "privacy":
      return <Privacy />;
    case "settings/reminders":
      return <Became />;
    case "settings/lock":
      return <Loaded load={loadLock} props={{}} />;
    default:
      return <Settings />;
  }
}
