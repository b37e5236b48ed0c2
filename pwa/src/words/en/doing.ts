export const doing = {
  undo: "Undo",
  undone: "Taken back.",
  save: "Save",
  edit: "Edit",
  remove: "Delete",
  done: "Done",
  tomorrow: "Tomorrow",
  nextWeek: "Next week",
  pickDay: "Pick a date",
  day: "Date",
  trouble: {
    unknown: "That did not work just now. What you wrote is kept; please try again.",
    offline: "There is no connection. What you wrote is kept; try again when you are back online.",
    not_saved: "This could not be saved on the device. Your words are still here; please try once more.",
    storage_full:
      "This device has no room left, so this was not saved. Your words are still here; free some space and try again.",
    wrong_code: "That code is not right. Check the newest mail and try once more.",
    code_expired: "That code is too old by now. Ask for a new one.",
    too_many: "Those were many tries in a row. Nothing was changed; please try again in an hour.",
    signed_out: "You are signed out. Your notes are still on this device; sign in to go on.",
    revoked:
      "This device was signed out from another one, so its notes were removed here. They are still in your account, unless you erased it there.",
    bad_email: "That does not look like an e-mail address. Please check it.",
    push_unreachable: "This browser could not reach its push service. Check the connection, then try again.",
    endpoint_refused:
      "Kith does not know the push service of this browser, so reminders cannot reach it. Everything else works.",
    invalid: "Something in there cannot be stored as it is. Please look over it.",
    other_email: "That is not the address of this account, so nothing was erased.",
  } as Record<string, string>,
};
