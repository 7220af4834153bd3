// A repository: where it is and which papers link to it.
import { ask, Refusal } from "./api.js";
import { h, linkOut } from "./dom.js";
import { PAGE_INFO, PAPER_LINE } from "./fragments.js";
import { growing } from "./growing.js";
import { paperItem } from "./papers.js";
import { text } from "./text.js";

const REPOSITORY = `
  query Repository($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Repository {
        id host fullName url
        papers(first: 20, after: $after) { totalCount nodes { ...PaperLine } pageInfo { ...Page } }
      }
    }
  }
  ${PAPER_LINE} ${PAGE_INFO}`;

export async function repositoryPage(parameters, signal) {
  const id = parameters.get("repository");
  const { node: repository } = await ask(REPOSITORY, { id }, signal);
  if (repository?.__typename !== "Repository") throw new Refusal(text.nothingHere);
  const list = h("ol", { class: "papers" });
  const next = async after => (await ask(REPOSITORY, { id, after })).node.papers;
  return {
    title: repository.fullName,
    content: [
      h("header", { class: "lead" }, h("h1", {}, repository.fullName),
        h("p", { class: "facts" }, linkOut(repository.url, text.opensAt(repository.host)))),
      h("section", { "aria-labelledby": "papers" }, h("h2", { id: "papers" }, text.linkedFrom),
        list, growing(list, repository.papers, paperItem, next)),
    ],
  };
}
