// The topics that share papers with a topic, and how strongly.
import { topicAddress } from "./address.js";
import { h } from "./dom.js";
import { count, measure } from "./format.js";
import { emptyNotice } from "./notice.js";
import { barCell, table } from "./table.js";
import { text } from "./text.js";

/** Asked on Query, with $id the topic. */
export const NEIGHBOURS = `
  fragment Neighbours on Query {
    topicNeighbourhood(topic: $id, first: 20) {
      neighbours { topic { id label } jointPapers associationStrength jaccard }
      hidden { byLimit }
    }
  }`;

const columns = [
  { label: text.topic },
  { label: text.joint, numeric: true },
  { label: text.strength, numeric: true, meaning: text.strengthMeaning },
  { label: text.jaccard, numeric: true, meaning: text.jaccardMeaning },
];

export function neighbourSection(topic, { neighbours, hidden }) {
  const section = h("section", { "aria-labelledby": "neighbours" }, h("h2", { id: "neighbours" }, text.neighbours));
  if (neighbours.length === 0) {
    section.append(emptyNotice(text.noNeighbours));
    return section;
  }
  const most = Math.max(...neighbours.map(neighbour => neighbour.jointPapers));
  const body = h("tbody", {}, neighbours.map(neighbour => row(neighbour, most)));
  const rows = table({ caption: text.neighboursCaption(topic.label), columns, body });
  section.append(rows.element);
  if (hidden.byLimit > 0) section.append(h("p", { class: "meta" }, text.topicsBeyond(hidden.byLimit)));
  section.append(rows.meanings);
  return section;
}

function row({ topic, jointPapers, associationStrength, jaccard }, most) {
  return h("tr", {},
    h("th", { scope: "row" }, h("a", { href: topicAddress(topic.id) }, topic.label)),
    barCell(jointPapers, most, count(jointPapers)),
    h("td", { class: "numeric" }, measure(associationStrength)),
    h("td", { class: "numeric" }, measure(jaccard, 3)));
}
