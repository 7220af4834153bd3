// A list of papers, each with its authors, date and topics.
import { authorAddress, paperAddress, topicAddress } from "./address.js";
import { h, japanese } from "./dom.js";
import { paperDate, time } from "./format.js";
import { text } from "./text.js";

const AUTHORS_IN_A_LINE = 6;

/** One paper as a list item. */
export function paperItem(paper) {
  return h("li", { class: "paper" },
    h("a", { class: "paper-title", href: paperAddress(paper.id) }, paper.title),
    japanese("span", paper.titleJa, { class: "paper-title-ja" }),
    h("p", { class: "byline" }, authorLinks(paper, AUTHORS_IN_A_LINE)),
    h("p", { class: "meta" }, time(paperDate(paper)), topicChips(paper.categories)));
}

/** The first authors as links in printed order, and how many more there are. */
export function authorLinks(paper, most) {
  const shown = paper.authorships.slice(0, most);
  const all = Math.max(paper.authorCount ?? 0, paper.authorships.length);
  const links = shown.map((authorship, index) => [index ? ", " : "", authorLink(authorship)]);
  if (shown.length === 0) return all ? text.onlyNumber(all) : null;
  return [links, all > shown.length ? ` ${text.andMore(all - shown.length)}` : ""];
}

/** The printed name, leading to the person. */
export const authorLink = authorship =>
  h("a", { href: authorAddress(authorship.author.id) }, authorship.nameAsPrinted);

/** Topics as small links; the name shows on hover and to screen readers. */
export function topicChips(paperCategories) {
  return paperCategories.map(({ category, primary }) =>
    h("a", { class: primary ? "chip first" : "chip", href: topicAddress(category.id), title: category.label }, category.code));
}
