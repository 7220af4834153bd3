// A list or table body that grows page by page with the server's cursor and says how much is not shown yet.
import { announce, h } from "./dom.js";
import { problemNotice } from "./notice.js";
import { text } from "./text.js";

/**
 * Puts the nodes of a connection into `container` as `item(edgeOrNode)` makes them, and answers with the
 * element that offers more; `next(cursor)` fetches the connection that follows.
 */
export function growing(container, connection, item, next) {
  const foot = h("div", { class: "growing" });
  let shown = 0;
  function add(page) {
    const items = page.edges ?? page.nodes;
    shown += items.length;
    container.append(...items.map(item));
    foot.replaceChildren(...(page.pageInfo.hasNextPage ? [button(page)] : []));
  }
  function button(page) {
    const words = text.more(shown, page.totalCount ?? connection.totalCount);
    return h("button", { type: "button", class: "quiet", onclick: () => grow(page.pageInfo.endCursor) }, words);
  }
  async function grow(cursor) {
    const before = container.lastElementChild;
    foot.firstElementChild?.setAttribute("disabled", "");
    try {
      add(await next(cursor));
      announce(text.shownOf(shown, connection.totalCount));
      before?.nextElementSibling?.querySelector("a, button")?.focus();
    } catch (problem) {
      foot.replaceChildren(problemNotice(problem, () => grow(cursor)));
    }
  }
  add(connection);
  return foot;
}
