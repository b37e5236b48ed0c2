const ENGLISH = `
a about after again all almost also always am an and another any anybody anyone anything are around as ask at away back
be because been before being best better between big bit both but by can come could day did do does done down each easy
either enough etc even ever every everybody everyone everything few find first for free friend from further get give go
goes good got great had happy has have he help her here him his hour how idea if in interested into is it its just keen
keep know large last later least let like little long look lot love made make many may maybe me might mine minute month
more most much must my need never new next no nobody none not nothing now of off offer often old on once one only open or
other our out over own part people perhaps person place please possible put question quick quite rather read ready real
really same say second see seek she should show small so some somebody someone something soon start still stuff such sure take talk
tell than thank that the their them then there these they thing think this those three through time to today together too
topic try two under until up upon us use used useful very want was way we week well went were what whatever when where
whether which while who whole whom whose why will wish with within without work would year yes yet you your
http https www com org net html index
`;
const GERMAN = `
ab aber allem als ander anbieten arbeit auch auf aus ausser bei beim bereits besser besten bieten bin bis bist bitte
brauchen braucht da dabei dafur danke dann daran darauf darf darin das dass dein dem den denn der deren des deshalb dessen
die dies ding doch dort drei du durch eher eigen ein eine einfach einige einmal er erste es etwa etwas euch euer fast
finden findet fragen fur ganz gegen geben gehen geht gern gibt gross gut hab habe haben hat hatte helfen hier hilfe hilft
ich ihm ihn ihnen ihr im immer irgendein ist ja jede jemand jetzt kann kannst kein kennen kennt klein konnen konnte leute
lang machen macht mag man mehr mein menschen mit mochte monat muss nach nachste neue nicht nichts noch nun nur ob oder oft
ohne paar schon sehr sei sein seit selbst sich sie sind solche soll sollte sondern sowie stunde suchen sucht tag thema tun
uber um und uns unser unter viel vielleicht vom von vor wann war was weg weil welche wenn wer werden wie wieder wir wird wo
woche wunsch wurde zeit zu zum zur zwei zwischen jahr alt ans
`;

/** Words that two texts share without having anything in common, folded as they are looked up. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(`${ENGLISH}${GERMAN}`.split(/\s+/));
