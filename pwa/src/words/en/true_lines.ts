/** One sentence each, no larger than its study; what the study was like stands with it. */
export const trueLines = {
  sourceDo: "Where this comes from",
  welcome: {
    line: "People usually underrate how welcome this is.",
    source:
      "People who wrote thank-you letters underestimated how surprised and happy the readers were, and overestimated how awkward they felt.",
    name: "Kumar and Epley, 2018, Psychological Science 29(9), 1423–1435",
  },
  short: {
    line: "Short is fine; sending is the point.",
    source:
      "Over 25 trials with 6,745 people, saying thank you did a little good (g = 0.22, between 0.11 and 0.33). How long the words were made no difference.",
    name: "Kirca, Malouff and Meynadier, 2023, International Journal of Applied Positive Psychology",
  },
  surprise: {
    line: "A few words out of the blue are more welcome than you expect.",
    source:
      "In 13 experiments with over 5,900 people, reaching out was appreciated more than expected, most of all where it came as a surprise.",
    name: "Liu, Rim, Min and Min, 2022, Journal of Personality and Social Psychology",
  },
  praise: {
    line: "Say what it shows about them, not only what you got.",
    source:
      "Among 370 people, those whose kindness was praised felt more understood by the one who thanked them. They were couples, so for others take it as a hint.",
    name: "Algoe, Kurtz and Hilaire, 2016, Social Psychological and Personality Science",
  },
  noticed: {
    line: "What did they notice that you needed? Begin there.",
    source:
      "Gratitude is thought to find, remind of and bind us to those who see what we need. This is a theory with field studies behind it, not one measured effect.",
    name: "Algoe, 2012, Social and Personality Psychology Compass 6(6), 455–469",
  },
  old: {
    line: "It is not too late. An easy note first makes the next one easier.",
    source:
      "Under a third wrote to an old friend although they wanted to and had the time. Practising on easier contacts first raised that by two thirds.",
    name: "Aknin and Sandstrom, 2024, Communications Psychology 2",
  },
  witnessed: {
    line: "Those who see thanks given are kinder afterwards, too.",
    source:
      "In eight experiments with 1,817 people, those who saw or read a thank-you between others were more helpful to the one who gave it, or more drawn to both.",
    name: "Algoe, Dwyer, Younge and Oveis, 2020, Journal of Personality and Social Psychology 119(1), 40–74",
  },
};
