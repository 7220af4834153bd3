// The addresses of the explorer's pages: all of them are the one page with a query, so that a reload keeps them.

/** An address with the marks that ids are full of, and that a query may hold, as they are. */
export const readable = address => address.replaceAll("%3A", ":").replaceAll("%2F", "/");

function address(values) {
  const known = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return readable(`?${new URLSearchParams(known)}`);
}

export const authorAddress = (id, more = {}) => address({ author: id, ...more });
export const topicAddress = (id, more = {}) => address({ topic: id, ...more });
export const paperAddress = id => address({ paper: id });
export const repositoryAddress = id => address({ repository: id });
export const searchAddress = (words, more = {}) => address({ q: words, ...more });

/** The address of any node that a search can find. */
export function nodeAddress(node) {
  switch (node.__typename) {
    case "Author": return authorAddress(node.id);
    case "Category": return topicAddress(node.id);
    case "Keyphrase": return topicAddress(node.id);
    case "Repository": return repositoryAddress(node.id);
    case "Paper": return paperAddress(node.id);
    default: throw new Error(`No page shows a ${node.__typename}: give it an address in address.js`);
  }
}
