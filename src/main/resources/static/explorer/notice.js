// What is shown where there is nothing to show yet, nothing at all, or a problem.
import { Refusal, isAbandoned } from "./api.js";
import { h } from "./dom.js";
import { text } from "./text.js";

/** The problem in the server's words, with a way to try again. */
export function problemNotice(problem, retry) {
  if (!(problem instanceof Refusal)) console.error(problem);
  return h("div", { class: "notice problem", role: "alert" },
    h("h2", {}, text.problem),
    h("p", {}, problem.message),
    retry && h("button", { type: "button", class: "quiet", onclick: retry }, text.retry));
}

export const emptyNotice = words => h("p", { class: "empty" }, words);

/**
 * A region that fills itself: `fill(signal)` yields its nodes. Called again it starts anew and lets the
 * earlier question go. Answers with {element, refill}.
 */
export function selfFilling(element, fill) {
  let running = new AbortController();
  async function refill() {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    element.setAttribute("aria-busy", "true");
    if (!element.hasChildNodes()) element.append(h("p", { class: "loading" }, text.loading));
    try {
      const nodes = await fill(signal);
      if (!signal.aborted) element.replaceChildren(...nodes);
    } catch (problem) {
      if (signal.aborted || isAbandoned(problem)) return;
      element.replaceChildren(problemNotice(problem, refill));
    }
    element.setAttribute("aria-busy", "false");
  }
  return { element, refill };
}
