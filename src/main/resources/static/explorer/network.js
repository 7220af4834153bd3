// The network around a person: its settings, the drawing, what is hidden, and the same as a table.
import { authorAddress } from "./address.js";
import { ask } from "./api.js";
import { h } from "./dom.js";
import { count, measure, years } from "./format.js";
import { emptyNotice, selfFilling } from "./notice.js";
import { draw } from "./network-drawing.js";
import { settingsForm } from "./settings.js";
import { table } from "./table.js";
import { text } from "./text.js";

const NETWORK = `
  query Network($seeds: [ID!]!, $depth: Int, $limit: Int, $policy: CollaborationPolicy) {
    collaborationNetwork(seeds: $seeds, depth: $depth, limit: $limit, policy: $policy) {
      nodes { author { id displayName paperCount } distance }
      ties { from { id } to { id } jointPapers newmanWeight firstYear lastYear }
      tieCount
      hidden { byLimit byMegaPaper byWeight byLowConfidence }
    }
  }`;

const SETTINGS = [
  { name: "depth", label: text.depth, usual: 1, choices: [1, 2, 3] },
  { name: "limit", label: text.limit, usual: 60, choices: [25, 60, 120, 250, 500] },
  { name: "maxAuthors", label: text.maxAuthors, usual: null, choices: [null, 5, 10, 30, 100], words: text.authorsAtMost },
  { name: "minJoint", label: text.minJoint, usual: 1, choices: [1, 2, 3, 5, 10], words: text.jointPapers },
];

/** The first and the last year to count papers of, where the person's papers are of several. */
function yearSettings({ firstYear, lastYear }) {
  if (!firstYear || firstYear === lastYear) return [];
  const choices = [null, ...Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)];
  const setting = (name, label) => ({ name, label, usual: null, choices, words: text.yearOrAny });
  return [setting("since", text.since), setting("until", text.until)];
}

export function networkSection(author, parameters) {
  const region = selfFilling(h("div", { class: "network" }), signal => fill(author, settings.values(), signal));
  const settings = settingsForm([...SETTINGS, ...yearSettings(author)], parameters, region.refill);
  region.refill();
  return h("section", { "aria-labelledby": "network" },
    h("h2", { id: "network" }, text.network), settings.element, region.element);
}

async function fill(author, { depth, limit, maxAuthors, minJoint, since, until }, signal) {
  const during = since || until ? { from: since && String(since), to: until && String(until) } : null;
  const policy = { maxAuthorsPerPaper: maxAuthors, minJointPapers: minJoint, during };
  const answer = await ask(NETWORK, { seeds: [author.id], depth, limit, policy }, signal);
  const network = answer.collaborationNetwork;
  const words = h("p", { class: "meta", role: "status" },
    text.networkCount(network.nodes.length, network.ties.length, network.tieCount), " ", hiddenWords(network.hidden));
  if (network.nodes.length < 2) return [emptyNotice(text.nobodyElse), words];
  return [await draw(author, network), words, twin(network)];
}

/** What the limit and the policy left out, in words. */
export function hiddenWords(hidden) {
  const parts = Object.entries(hidden).filter(([, number]) => number > 0).map(([reason, number]) => text.hidden[reason](number));
  return parts.length ? text.hiddenAre(parts) : text.nothingHidden;
}

function twin({ nodes, ties }) {
  const names = new Map(nodes.map(({ author }) => [author.id, author.displayName]));
  const person = id => h("a", { href: authorAddress(id) }, names.get(id));
  const row = tie => h("tr", {},
    h("th", { scope: "row" }, person(tie.from.id)), h("td", {}, person(tie.to.id)),
    h("td", { class: "numeric" }, count(tie.jointPapers)), h("td", { class: "numeric" }, measure(tie.newmanWeight)),
    h("td", { class: "numeric years" }, years(tie.firstYear, tie.lastYear)));
  const columns = [
    { label: text.person }, { label: text.person }, { label: text.joint, numeric: true },
    { label: text.newman, numeric: true, meaning: text.newmanMeaning }, { label: text.yearsColumn, numeric: true },
  ];
  const body = h("tbody");
  // Thousands of rows are made only for those who look at them.
  const fillOnce = () => body.hasChildNodes() || body.append(...ties.map(row));
  return h("details", { class: "twin", ontoggle: fillOnce }, h("summary", {}, text.networkTable),
    table({ caption: text.tiesCaption, columns, body }).element);
}
