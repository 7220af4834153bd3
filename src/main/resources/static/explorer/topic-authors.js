// The people with most papers on a topic.
import { authorAddress } from "./address.js";
import { h } from "./dom.js";
import { count } from "./format.js";
import { barCell, table } from "./table.js";
import { text } from "./text.js";

export const ACTIVE = `
  fragment Active on Category {
    authors(first: 10) { totalCount edges { papersInTopic: papers node { id displayName paperCount } } }
  }`;

const columns = [{ label: text.person }, { label: text.papersColumn, numeric: true }];

export function activeSection(topic) {
  const edges = topic.authors.edges;
  const most = Math.max(...edges.map(edge => edge.papersInTopic));
  const row = ({ node, papersInTopic }) => h("tr", {},
    h("th", { scope: "row" }, h("a", { href: authorAddress(node.id) }, node.displayName)),
    barCell(papersInTopic, most, count(papersInTopic)));
  return h("section", { "aria-labelledby": "active" },
    h("h2", { id: "active" }, text.activeAuthors),
    table({ caption: text.activeCaption(topic.label), columns, body: h("tbody", {}, edges.map(row)) }).element,
    topic.authors.totalCount > edges.length && h("p", { class: "meta" }, text.shownOf(edges.length, topic.authors.totalCount)));
}
