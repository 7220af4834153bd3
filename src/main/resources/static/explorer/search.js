// The search box in the page's head.
import { nodeAddress, searchAddress } from "./address.js";
import { open } from "./router.js";
import { suggestField } from "./suggest.js";
import { text } from "./text.js";

export function putSearchBox(container) {
  const field = suggestField({
    label: text.searchLabel,
    hint: text.searchHint,
    value: new URLSearchParams(location.search).get("q") ?? "",
    choose: node => {
      field.input.value = "";
      open(nodeAddress(node));
    },
    submit: words => open(searchAddress(words)),
  });
  container.append(field.element);
}
