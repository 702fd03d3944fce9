/**
 * Words that carry no content of their own: classes of English by their grammar. Which figures are meant never hangs on them, so a
 * question may be read without them. Kept out are words that look alike but narrow what is asked: "nearly", "only", "poorly", "will".
 */

/** Articles, determiners and pronouns that point at nothing before them. */
const ARTICLES_AND_PRONOUNS = `
  the, a, an, me, us, we, you, i, my, our, your, myself, yourself, ourselves, such, own, single, sole, respective,
  actual, specific, particular, certain, different, various, something, anything, someone, somebody, there, here,
  between them, each other, one another, both of, everyone, everybody
`;

/** Prepositions, conjunctions and what they are made of. */
const PREPOSITIONS_AND_CONJUNCTIONS = `
  of, in, on, for, at, with, within, among, amongst, as, into, onto, off, out, upon, via, than, then, if, whether,
  because, while, whilst, also, too, even, though, although, however, despite, regarding, concerning, about, according
  to, as per, based on, on the basis of, in terms of, when it comes to, with respect to, with regard to, with regards to, as
  regards, as for, in relation to, going by, judging by, respect, basis, terms, wise, i e, e g, eg, ie, etc, that is,
  yes or no is fine, yes or no will do, a yes or no will do, just yes or no, per se, namely, by way of, in the way of, where, how
`;

/** Auxiliary and modal verbs, and the verbs that stand before others like them. */
const AUXILIARIES = `
  managed, hit, is, are, was, were, am, be, been, being, does, do, did, has, have, had, having, could, would, can,
  should, may, might, shall, must, cannot, ought, ought to, used to, i will, we will, will you, will do, able, able to,
  get to, gets to, got to, manage to, managed to, try to, trying to, tried to, attempt to, attempting to, remain, remains, remained, seem, seem
  to, seemed, seemed to, appear to, appeared to, happen to, happened to, become, becomes, turn out, turned out, come out, came out, comes
  out, come out as, came out as, comes out as, end up, ended up, ends up, it comes, currently do
`;

/** Adverbs that say how sure or how frank somebody is, or join one thought to the next. */
const STANCE = `
  really, actually, basically, essentially, honestly, frankly, simply, literally, exactly, possibly, perhaps, maybe,
  probably, presumably, apparently, supposedly, reportedly, evidently, obviously, clearly, certainly, definitely,
  surely, truly, hopefully, ideally, fortunately, unfortunately, sadly, officially, generally speaking, broadly
  speaking, in general, in fact, of course, after all, in other words, in short, in particular, at all, by any chance,
  for instance, for example, anyway, anyhow, incidentally, by the way, btw, fyi, besides that, moreover, furthermore,
  meanwhile, otherwise, respectively, kindly, please, pls, plz
`;

/** Degree and time where they change nothing, and manner that is only asked after. */
const DEGREE = `
  ground, closely, strongly, tightly, in the year, so, very, much, quite, well, overall, over all, yet, still, already,
  back, back in, back then, way back in, more or less, roughly, approximately, about how, exactly how, most of all, to
  what extent, by how much, how high is, how high was, how high are, how high were, how low was, how low are, how low were, how strong, how strong is, how weak, how weak is, how low is, how highly, how strongly, how closely, how tightly, how badly, how
  poorly, how heavily, how greatly, for a slide, for a deck, for a slide deck, for a paper, for a board paper, for a report, for a briefing, for an article, for a piece, for a story, for the board, out of interest, do you happen to know, could do with, can you do, could you do, line up, line them up, round, be counted in, counted in, a bit, a bit about, bit, be honest, to be honest, tbh, honest, threshold, cut off, cutoff, band, themselves, alone, up there, down there, over there, out there, soon, tonight, tomorrow, asap, as a whole, on the whole, all in all, all told, taken
  as a whole, the whole, entire, in its entirety, across the country, country, in a sentence, in one sentence, in a
  word, in a line, in one line, in a nutshell, in plain english, in simple terms, in layman terms, simply put, for
  dummies, how wide, how wide is, basic question, silly question, stupid question, daft question, dumb question, for a
  change, so far, in pounds, how many pounds, taking, treating, treated as, as a single, once, individual, years,
  digitally speaking, statistically speaking, strictly speaking, in what way, in what ways, in which way, which way, widely, in which direction, in what direction, relatively speaking
`;

/** Greetings, thanks and small talk. */
const COURTESY = `
  new here, new to this, new to the team, new starter, just started, just started here, useful, helpful, thanks, thank you, many thanks, much appreciated, ta, cheers, hi, hello, hey, hiya, dear, greetings, morning,
  afternoon, evening, good morning, good afternoon, good evening, good day, all the best, kind regards, best wishes,
  regards, in advance, no worries, no problem, no rush, sorry, apologies, hmm, um, er, erm, ah, oh, ok, okay, right, all
  right, alright, yes, yeah, yep, cool, great, nice, awesome, lovely, team, folks, guys, mate, bye, goodbye, wiggle,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, forgive, forgive me, excuse me, pardon, sorry to ask,
  that was most helpful, most helpful, very helpful, a lot, thanks a lot, so much, soo much, thankyou, what i was after,
  what i needed, exactly what i was after
`;

/** What people want, hope and wonder. */
const WISHES = `
  want, wanted, need, needed, like, wish, hope, hoping, love to, prefer, keen, keen to, wonder, wondering, wondered,
  curious, interested, interested in, happy to, mind, chance, any chance, favour, bother, trouble, appreciate, grateful,
  fancy, question, quick question, quick one, just a quick one, quick, answer, for me, let, help, assist, any idea, idea, clue
`;

/** Verbs of saying, knowing, hearing and thinking. */
const SAYING = `
  come across, came across, coming across, know, known to, tell, telling, told, say, said, says, saying, ask, asked, asking, talk, talked, talking, talked about,
  spoke, speak, mention, mentioned, state, stated, note, noted, gave, gives, describe, described, discuss, discussed,
  discussing, claim, claimed, claims, argue, argued, suggest, suggested, report, reports, reported that, believe,
  believes, think, thinks, thinking, thought, reckon, guess, suppose, suspect, assume, understand, understood, gather,
  hear, hears, hearing, hearing about, heard, read, saw, seen, seeing, notice, noticed, remember, recall, remind,
  forgot, confirm, confirmed, verify, clarify, do you know, do you have, have you got, do we know, do we have,
  do we hold, do you hold, if so, if so what is it, if so what, did you know, can i have, could i have, may i have, could we have, can we have, could i please have, can i please
  have, may i please have, sounds like, looks like, explain to me, wondering about, flag, flagged, establish, ascertain,
  determine, learn, find out, found out, finding out, work out for me, get a sense of, get a feel for
`;

/** Verbs of looking for something and of showing it. */
const SHOWING = `
  filter, filtering, filtered, i am after, we are after, is after, listing, put, putting, reporting, reporting on, organised into, get, gets, got, getting, give me, show me, share with me, put, set, set up, look, looking, look for, looking for, look
  up, looking up, looking at, look at, looking into, look into, search, searching, check, checking, checked, pull, pull
  up, pull out, fetch, bring, bring up, dig out, dig up, send, send me,
  present, provide, provided, work out, working out, calculate, compute, figure out, finding, found, pick, pick out,
  picked, in one table, in a table, as a table, in one go, choose, chose, chosen, select, selected, highlight, spot,
  walk me through, talk me through, run me through, writing, writing about, writing on, write, preparing, drafting,
  working on, showing, shows, shown, display, displays, displaying, displayed, return, generate, produce, compile, lay
  out, laid out, set out, diagram, axis, axes, x axis, y axis, style, showed, lay it out, list out, written, expressed, expressed as, quoted, as it stands, focus on,
  focused on, focusing on, zoom in on, zooming in on, concentrating on, looking only at, looking only, looking just at,
  considering, consider, take just, narrow it down to, narrowed to
`;

/** Verbs of having, being somewhere and taking part, of whatever is said with them. */
const HAVING = `
  exist, exists, in existence, holding, containing, included, deal with, deals with, account, accounts, meet, meets, meeting, satisfy, satisfies, fulfil, fulfils, covered, accounted, account for, represent, represents, constitute, constitutes, comprise, comprises, mark,
  marks, pay, paid, pays, cost, costs, offer, offers, offered, carry, carried, carry out, carried out, go, goes, going,
  went, sit, sits, sitting, live, lives, living, stand, stands, standing at, hold, holds, held, contain, contains,
  belong, belongs, belonging, make, makes, made, made up, take, takes, taken, cover, covers, covering, take place, takes place,
  receive, receives, received, receiving, obtain, obtained, attain, attained, earn, earned, award, awarded, given,
  allotted, allocated, assigned, handed, use, uses, using, employ, employs, run, running, work, works, operate, operates,
  operating, live on, live with, go live, gone live, went live, is live, are live, live already, install, installed, roll out, rolled out, rolling out, deploy, deployed, adopt, adopted, achieve, achieves, achieved, reach, reached, reaches,
  reaching, attaining, serve, serves, served, serving, boast, boasts, enjoy, enjoys, home to, is home to, based,
  located, situated, happen, happened, partner, partners, partnered, partnered with, partnering with, land, lands,
  landed, landing, land in, lands in, put down, spread across, found in, tick, ticks, hits, manages, turn in, turned in,
  comes in at, came in at, weighs in at, notch up, notched up, chalk up, chalked up, rack up, racked up, register,
  registers, log, logged, post, posted, record, recorded, records, command, commands, allocated to, devoted to,
  earmarked for, assigned to, given to, going to, take up, takes up, taking up, taken up, make up, makes up, making up,
  soak up, soaks up, gone, falls into, fall into, fell into, falling into, contains just, fall within, falls within,
  joined, just joined, covered by, sat, giving, conducted, undertaken, come to, comes to, count as, counts as, come under, comes under, sit under, sits under, belong under, in place, got in
  place, occupy, occupies, occupied, fall under, falls under, finished, took, fill, fills, feature, features, belonged, contained, judged, enjoyed, amounted, amounts to,
  amounted to, spot, spots
`;

/** Nouns for figures, facts and bodies in general. */
const EMPTY_NOUNS = `
  pot, pot of, kitty, figure, figures, number, numbers, value, values, rating, ratings, rated, data, result, results, stat, stats,
  statistic, statistics, metric, level, levels, amount, amounts, measure, reading, area, areas, organisation,
  organisations, body, bodies, market, part, group, on patch, on our patch, on my patch, on their patch, on your patch, name of, names of, called, kind, kind of, sort,
  type of, place of, thing, things, stuff, info, information, details, detail, the year, financial year, fiscal year,
  fy, for the year, in the year, year of, period, full list, complete list, whole list, total figure, whichever,
  whatever, whoever, standings, ballpark, headline figure, headline number, the state of play, state of play, picture,
  terms of, footing, footprint, estate, size of, category, full set of, whole set of, complete set of,
  headlines, rate of, context, for context, background, mark, caption, in each direction, in both directions, or the other way round,
  or the other way around, or the other way about, or vice versa, or the reverse, or are they all, or do they all
`;

/** Every such word or phrase, verbs in their other forms too. */
export function* plainWords(): Generator<string> {
  for (const words of [WISHES, SAYING, SHOWING]) for (const word of listed(words)) yield* formsOf(word);
  for (const words of [
    ARTICLES_AND_PRONOUNS,
    PREPOSITIONS_AND_CONJUNCTIONS,
    AUXILIARIES,
    STANCE,
    DEGREE,
    COURTESY,
    WISHES,
    SAYING,
    SHOWING,
    HAVING,
    EMPTY_NOUNS,
  ])
    yield* listed(words);
}

const listed = (words: string): string[] => words.trim().replace(/\s+/g, ' ').split(', ');

/** "know": "knowing"; "note": "noting", "noted". Forms that nobody uses do no harm. */
function formsOf(verb: string): string[] {
  if (!/^[a-z]{3,}$/.test(verb) || /(ing|ed|s)$/.test(verb)) return [];
  const stem = verb.replace(/e$/, '');
  return [`${stem}ing`, `${stem}ed`];
}
