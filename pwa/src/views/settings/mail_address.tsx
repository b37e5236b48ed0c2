import { useAsked } from "../../parts/asked";
import { Next } from "../../parts/more_icons";
import { ToCopy } from "../../parts/to_copy";
import { endMailAddress, type MailIn, mailIn, makeMailAddress } from "../../store/mail_in";
import { sayInstant } from "../../words/days";
import { sayAll } from "../../words/lists";
import { mailInWords } from "../../words/mail_in";
import { tellAccountTrouble } from "../account/tell";

/** A private address for mails, for those whose server takes them. Only the server knows it. */
export function MailAddress() {
  const w = mailInWords.value;
  const { known, change } = useAsked(mailIn);
  const told = known.value;
  if (told === "asking" || (told !== "unknown" && !told.offered)) return null;
  const make = (said: string) => change(makeMailAddress, said, tellAccountTrouble);
  return (
    <div class="card">
      <h3>{w.title}</h3>
      <p class="soft small">{told === "unknown" ? w.offline : w.why}</p>
      {told !== "unknown" && told.address === null && (
        <button type="button" class="button" onClick={() => make(w.made)}>
          {w.make}
        </button>
      )}
      {told !== "unknown" && told.address !== null && (
        <>
          <ToCopy label={w.address} value={told.address} />
          <LastMail {...told} />
          <HowTo {...told} />
          <div class="row spread">
            <button type="button" class="button plain" onClick={() => make(w.madeAnew)}>
              {w.anew}
            </button>
            <button type="button" class="button plain" onClick={() => change(endMailAddress, w.gone)}>
              {w.off}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** Open until a mail has come: by then she knows. */
function HowTo({ from, taken_at }: MailIn) {
  const w = mailInWords.value;
  return (
    <details class="fold" open={taken_at === null}>
      <summary>
        <Next />
        {w.howDo}
      </summary>
      <div class="stack tight">
        <ol class="steps">
          {w.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="soft small">{w.from(sayAll(from))}</p>
        <a class="setting-link" href="/card">
          {w.ownCard}
          <Next />
        </a>
      </div>
    </details>
  );
}

function LastMail({ taken_at, refused }: MailIn) {
  const w = mailInWords.value;
  return (
    <>
      {refused && (
        <div class="notice stack tight">
          <p>{w.refused(sayInstant(refused.at))}</p>
          <p>{w.whyNot[refused.why] ?? w.whyNotElse}</p>
        </div>
      )}
      <p class="soft small">{taken_at ? w.taken(sayInstant(taken_at)) : w.none}</p>
    </>
  );
}
