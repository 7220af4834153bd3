// The first page: what the store holds, and where to begin.
import { authorAddress, topicAddress } from "./address.js";
import { ask } from "./api.js";
import { h } from "./dom.js";
import { count } from "./format.js";
import { AUTHOR_LINE, PAGE_INFO, PAPER_LINE } from "./fragments.js";
import { growing } from "./growing.js";
import { emptyNotice } from "./notice.js";
import { paperItem } from "./papers.js";
import { barCell, table } from "./table.js";
import { text } from "./text.js";

const NEWEST = `
  fragment Newest on PaperConnection { totalCount nodes { ...PaperLine } pageInfo { ...Page } }
  ${PAPER_LINE} ${PAGE_INFO}`;

const START = `
  query Start {
    statistics { papers authors categories repositories captures }
    categories(orderBy: PAPERS, first: 10) { nodes { id label paperCount } }
    authors(orderBy: PAPERS, first: 10) { nodes { ...AuthorLine } }
    papers(orderBy: NEWEST, first: 10) { ...Newest }
  }
  ${AUTHOR_LINE} ${NEWEST}`;

const MORE = `
  query MorePapers($after: String) { papers(orderBy: NEWEST, first: 20, after: $after) { ...Newest } }
  ${NEWEST}`;

export async function startPage(parameters, signal) {
  const { statistics, categories, authors, papers } = await ask(START, {}, signal);
  const lead = h("header", { class: "lead welcome" }, h("h1", {}, text.welcome), held(statistics));
  if (statistics.papers === 0) return { title: "", content: [lead, emptyNotice(text.emptyStore)] };
  const list = h("ol", { class: "papers" });
  const next = async after => (await ask(MORE, { after })).papers;
  return {
    title: "",
    content: [
      lead,
      h("div", { class: "pair" },
        ranking("topics", text.largestTopics, text.topic, categories.nodes.map(topicRow)),
        ranking("people", text.mostPapers, text.person, authors.nodes.map(personRow))),
      h("section", { "aria-labelledby": "newest" }, h("h2", { id: "newest" }, text.newest),
        list, growing(list, papers, paperItem, next)),
    ],
  };
}

function held(statistics) {
  const figures = Object.entries(text.held).map(([name, words]) =>
    h("div", {}, h("dt", {}, words), h("dd", { "data-figure": name }, count(statistics[name]))));
  return h("dl", { class: "held", "aria-label": text.storeHeading }, figures);
}

const topicRow = ({ id, label, paperCount }) => ({ address: topicAddress(id), label, paperCount });
const personRow = ({ id, displayName, paperCount }) => ({ address: authorAddress(id), label: displayName, paperCount });

function ranking(id, heading, column, rows) {
  const most = Math.max(...rows.map(row => row.paperCount));
  const line = ({ address, label, paperCount }) => h("tr", {},
    h("th", { scope: "row" }, h("a", { href: address }, label)),
    barCell(paperCount, most, count(paperCount)));
  const columns = [{ label: column }, { label: text.papersColumn, numeric: true }];
  return h("section", { "aria-labelledby": id }, h("h2", { id }, heading),
    table({ caption: heading, columns, body: h("tbody", {}, rows.map(line)) }).element);
}
