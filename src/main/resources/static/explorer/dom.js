// Builds elements. Text only ever becomes a text node, so a title that holds markup stays text.

/** An element with attributes and children; null, undefined and false children are left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  element.append(...kept(children));
  return element;
}

/** The children as nodes, flattened. */
export function kept(children) {
  return children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);
}

function put(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name.startsWith("--")) element.style.setProperty(name, value);
  else element.setAttribute(name, value === true ? "" : value);
}

/** Text in Japanese, marked so that fonts, line breaks and voices are Japanese. */
export function japanese(tag, text, attributes = {}) {
  return text ? h(tag, { ...attributes, lang: "ja" }, text) : null;
}

/** A link out of the explorer; a scheme other than http(s) stays plain text. */
export function linkOut(url, ...children) {
  return /^https?:\/\//i.test(url) ? h("a", { href: url, rel: "noopener noreferrer" }, ...children) : h("span", {}, ...children);
}

/** Says something to people who cannot see the change. */
export function announce(words) {
  document.getElementById("announcer").textContent = words;
}
