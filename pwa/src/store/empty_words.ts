const ENGLISH = `
a about after again all almost also always am an and another any anybody anyone anything are around as ask asks at away
back be because been before being best better between big bit both but by can come comes could day days did do does
done down each easy either enough etc even ever every everybody everyone everything few find finds first for free
friend friends from further get gets getting give gives go goes going good got great had happy has have having he
help helped helpful helping helps her here hers him his hour hours how idea ideas if in interested into is it its
just keen keep know knows large last later least let lets like likes little long look looking looks lot lots love loves
made make makes making many may maybe me might mine minute minutes month months more most much must my need needed
needing needs never new next no nobody none not nothing now of off offer offering offers often old on once one only
open or other others our out over own part people perhaps person place please possible put question questions quick
quite rather read ready real really right run same say see seek seeking seeks she should show small so some somebody
someone something soon start still stuff such sure take takes talk tell than thank thanks that the their them then
there these they thing things think this those three through time times to today together too topic topics try two
under until up upon us use used useful uses using very want wants was way we week weeks well went were what whatever
when where whether which while who whole whom whose why will wish with within without wonderful work working works
would year years yes yet you your yours http https www com org net html www1 index
`;
const GERMAN = `
ab aber alle allem allen aller alles als also am an andere anderen anderer anderes anbieten arbeit auch auf aus ausser
bei beim bereits besser bessere beste besten bietet biete bieten bin bis bist bitte brauche brauchen braucht da dabei
dafur dank danke dann daran darauf darf darin das dass dein deine dem den denn der deren des deshalb dessen die dies
diese diesem diesen dieser dieses dinge doch dort drei du durch dabei eher eigene eigenen ein eine einem einen einer
eines einfach einige einigen einmal er erste ersten es etwa etwas euch euer fast finden findet fragen frage fur ganz
ganze ganzen geben gegen gehen geht gern gerne gibt grosse grossen gut gute guten guter gutes hab habe haben hat hatte
hatten helfen hier hilfe hilft ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in irgendein irgendeine ist ja jede
jedem jeden jeder jedes jemand jemanden jetzt kann kannst kein keine keinen kennen kennt kleine kleinen kleiner konnen
konnte leute leuten lang lange machen macht mag man mehr mein meine meinem meinen meiner menschen minute minuten mit
mochte monat monate muss nach nachste nachsten neue neuen neuer neues nicht nichts noch nun nur ob oder oft ohne paar
person personen schon sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so solche soll sollte sondern
sowie stunde stunden suche suchen sucht tag tage thema themen tun uber um und uns unser unsere unseren unter viel viele
vielen vielleicht vom von vor wann war waren was weg weil welche welcher wenn wer werden wie wieder will wir wird wo woche
wochen wunsch wunscht wunsche wurde wurden zeit zu zum zur zwei zwischen jahr jahre jahren neu alt einer ums ans
`;

/** Words that two texts share without having anything in common, folded as they are looked up. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${GERMAN}`.split(/\s+/));
