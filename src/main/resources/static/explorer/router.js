// Shows the page that the address names and follows links and the back button without a reload.
import { readable } from "./address.js";
import { isAbandoned } from "./api.js";
import { announce } from "./dom.js";
import { problemNotice } from "./notice.js";
import { text } from "./text.js";

let pages = {};
let running = new AbortController();

/**
 * Starts with the pages by the address parameter that calls for them ("" is the start page). A page is
 * a function (parameters, signal) to {title, content}.
 */
export function start(allPages) {
  pages = allPages;
  history.scrollRestoration = "manual";
  document.addEventListener("click", follow);
  window.addEventListener("popstate", () => show({ moved: false }));
  window.addEventListener("pagehide", rememberPlace);
  show({ moved: false });
}

/** Opens an address of the explorer. */
export function open(address) {
  rememberPlace();
  history.pushState(null, "", address);
  show({ moved: true });
}

/** Writes a changed setting into the address, so that it can be shared, without another page. */
export function note(changes) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(history.state, "", readable(url.href));
}

/** The browser cannot come back to a place in a page that is not there yet: the explorer does it. */
function rememberPlace() {
  history.replaceState({ place: window.scrollY }, "");
}

function follow(event) {
  const link = event.target.closest("a[href]");
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
  if (!link || modified || event.defaultPrevented) return;
  if ("external" in link.dataset || "local" in link.dataset || link.origin !== location.origin) return;
  if (link.pathname !== location.pathname) return;
  event.preventDefault();
  open(link.href);
}

async function show({ moved }) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const parameters = new URLSearchParams(location.search);
  const name = Object.keys(pages).find(key => key && parameters.has(key)) ?? "";
  busy(true);
  try {
    const page = await pages[name](parameters, signal);
    if (!signal.aborted) put(page, moved);
  } catch (problem) {
    if (signal.aborted || isAbandoned(problem)) return;
    put({ title: text.problem, content: [problemNotice(problem, () => show({ moved }))] }, moved);
  }
}

function put({ title, content }, moved) {
  const main = document.getElementById("content");
  document.title = title ? `${title} · PaperGraph` : "PaperGraph";
  main.replaceChildren(...content);
  busy(false);
  window.scrollTo(0, history.state?.place ?? 0);
  if (!moved) return;
  main.focus({ preventScroll: true });
  announce(document.title);
}

function busy(yes) {
  document.getElementById("content").setAttribute("aria-busy", yes);
  document.getElementById("progress").hidden = !yes;
}
