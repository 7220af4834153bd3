// Starts the explorer: which page answers which address parameter.
import { paperPage } from "./paper.js";
import { personPage } from "./person.js";
import { repositoryPage } from "./repository.js";
import { resultsPage } from "./results.js";
import { start } from "./router.js";
import { putSearchBox } from "./search.js";
import { startPage } from "./start.js";
import { topicPage } from "./topic.js";

putSearchBox(document.getElementById("search"));
start({
  "": startPage,
  author: personPage,
  topic: topicPage,
  paper: paperPage,
  repository: repositoryPage,
  q: resultsPage,
});
