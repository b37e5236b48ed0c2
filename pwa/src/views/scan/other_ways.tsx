import { tellTrouble } from "../../parts/toast_state";
import { go } from "../../router";
import { hold } from "../../store/inbox";
import { words } from "../../words/ways";
import { canPickContacts, pickContacts } from "./contacts";
import { Clipboard, Code, Contacts, File as FileIcon } from "./way_icons";

/** The row below the capture sheet: everything that is quicker than typing. */
export function OtherWays() {
  const w = words.value.otherWays;
  const open = async (files: File[]) => {
    if (files.length === 0) return;
    await hold("file", { files }).then(() => go("/share"), tellTrouble);
  };
  const contacts = async () => {
    const text = await pickContacts().catch(() => "");
    if (text) await hold("contacts", { text }).then(() => go("/share"), tellTrouble);
  };
  return (
    <nav class="other-ways" aria-label={w.title}>
      <a class="chip edged" href="/scan">
        <Code />
        {w.scan}
      </a>
      <a class="chip edged" href="/paste">
        <Clipboard />
        {w.paste}
      </a>
      <label class="chip edged">
        <FileIcon />
        {w.file}
        <input
          type="file"
          accept=".vcf,text/vcard,text/x-vcard"
          multiple
          onChange={(event) => open([...(event.currentTarget.files ?? [])])}
        />
      </label>
      {canPickContacts() && (
        <button type="button" class="chip edged" onClick={contacts}>
          <Contacts />
          {w.contacts}
        </button>
      )}
    </nav>
  );
}
