// A topic: what lies near it, how it grew, who works on it and what is new.
import { ask, Refusal } from "./api.js";
import { h } from "./dom.js";
import { PAGE_INFO, PAPER_LINE } from "./fragments.js";
import { growing } from "./growing.js";
import { neighbourSection, NEIGHBOURS } from "./neighbours.js";
import { emptyNotice } from "./notice.js";
import { paperItem } from "./papers.js";
import { text } from "./text.js";
import { activeSection, ACTIVE } from "./topic-authors.js";
import { trendSection } from "./trend.js";

const TOPIC = `
  query Topic($id: ID!) {
    node(id: $id) {
      __typename
      ... on Category {
        id label code scheme name aliases paperCount
        papers(first: 10) { totalCount nodes { ...PaperLine } pageInfo { ...Page } }
        ...Active
      }
    }
    ...Neighbours
  }
  ${NEIGHBOURS} ${ACTIVE} ${PAPER_LINE} ${PAGE_INFO}`;

const MORE_PAPERS = `
  query TopicPapers($id: ID!, $after: String) {
    node(id: $id) { ... on Category { papers(first: 20, after: $after) { nodes { ...PaperLine } pageInfo { ...Page } } } }
  }
  ${PAPER_LINE} ${PAGE_INFO}`;

export async function topicPage(parameters, signal) {
  const { node: topic, topicNeighbourhood } = await ask(TOPIC, { id: parameters.get("topic") }, signal);
  if (topic?.__typename !== "Category") throw new Refusal(text.nothingHere);
  return {
    title: topic.label,
    content: [
      lead(topic),
      h("div", { class: "pair" }, neighbourSection(topic, topicNeighbourhood), trendSection(topic, parameters)),
      h("div", { class: "pair wide-right" }, activeSection(topic), papersSection(topic)),
    ],
  };
}

function lead({ label, code, name, scheme, aliases, paperCount }) {
  const title = name && name !== code ? [h("span", { class: "code" }, code), " ", name] : label;
  return h("header", { class: "lead" },
    h("h1", {}, title),
    h("p", { class: "facts" }, [text.papers(paperCount), text.schemes[scheme]].join(" · "),
      aliases.length > 0 && `, ${text.alias(aliases)}`));
}

function papersSection(topic) {
  const list = h("ol", { class: "papers" });
  const next = async after => (await ask(MORE_PAPERS, { id: topic.id, after })).node.papers;
  return h("section", { "aria-labelledby": "papers" },
    h("h2", { id: "papers" }, text.newest),
    topic.papers.nodes.length === 0 && emptyNotice(text.noPapers),
    list, growing(list, topic.papers, paperItem, next));
}

