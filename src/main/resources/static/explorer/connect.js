// "Connect to…": the shortest way between two people through joint papers, as a sentence.
import { authorAddress, paperAddress } from "./address.js";
import { ask } from "./api.js";
import { h } from "./dom.js";
import { paperDate, years } from "./format.js";
import { emptyNotice, selfFilling } from "./notice.js";
import { note } from "./router.js";
import { settingsForm } from "./settings.js";
import { suggestField } from "./suggest.js";
import { text } from "./text.js";

const PATH = `
  query Path($from: ID!, $to: ID!, $policy: CollaborationPolicy) {
    author(id: $to) { displayName }
    collaborationPath(from: $from, to: $to, policy: $policy) {
      distance
      hops {
        from { id displayName }
        to { id displayName }
        jointPapers
        papers(first: 2) { id title published date }
      }
    }
  }`;

/** A path through a paper of hundreds says little. */
const LARGEST_PAPER = {
  name: "pathMaxAuthors", label: text.maxAuthors, usual: null, choices: [null, 5, 10, 30, 100], words: text.authorsAtMost,
};

export function connectSection(author, parameters) {
  let to = parameters.get("to");
  const region = selfFilling(h("div", { class: "path", "aria-live": "polite" }), signal => to ? fill(signal) : []);
  const settings = settingsForm([LARGEST_PAPER], parameters, region.refill);
  const field = suggestField({
    label: text.connect, hint: text.connectHint, kinds: ["AUTHOR"],
    choose: person => {
      to = person.id;
      note({ to });
      region.refill();
    },
  });
  async function fill(signal) {
    const variables = { from: author.id, to, policy: { maxAuthorsPerPaper: settings.values().pathMaxAuthors } };
    const { author: other, collaborationPath: path } = await ask(PATH, variables, signal);
    if (other) field.input.value = other.displayName;
    return answer(author, other, path);
  }
  if (to) region.refill();
  return h("section", { "aria-labelledby": "connect" },
    h("h2", { id: "connect" }, text.connect), h("p", { class: "meta" }, text.connectIntro(author.displayName)),
    h("div", { class: "connect" }, field.element, settings.element), region.element);
}

function answer(author, other, path) {
  if (!other) return [emptyNotice(text.nothingHere)];
  if (!path) return [emptyNotice(text.notConnected(author.displayName, other.displayName))];
  if (path.distance === 0) return [emptyNotice(text.samePerson)];
  return [
    h("p", { class: "distance" }, text.distance(author.displayName, other.displayName, path.distance)),
    h("p", { class: "sentence" }, person(path.hops[0].from), " ", path.hops.map(clause), "."),
  ];
}

/** "wrote “…” (2025) with B" and, after the first, ", who wrote “…” with C". */
function clause(hop, index) {
  return [index ? `, ${text.whoWrote} ` : `${text.wrote} `, papers(hop), ` ${text.withPerson} `, person(hop.to)];
}

function papers({ papers: witnesses, jointPapers }) {
  const titles = witnesses.map((paper, index) => [index ? ", " : "", title(paper)]);
  return [titles, jointPapers > witnesses.length && ` ${text.further(jointPapers - witnesses.length)}`];
}

function title(paper) {
  const year = years(paperDate(paper)?.slice(0, 4));
  return ["“", h("a", { class: "work", href: paperAddress(paper.id) }, paper.title), "”", year && ` (${year})`];
}

const person = author => h("a", { class: "name", href: authorAddress(author.id) }, author.displayName);
