// Asks the server. Every figure that the explorer shows comes through here.
import { text } from "./text.js";

const endpoint = new URL("../graphql", import.meta.url);

/** What the server, or the way to it, had to object: fit to be shown as it is. */
export class Refusal extends Error {}

/** The data of a GraphQL answer; any error in it becomes a Refusal with the server's own words. */
export async function ask(query, variables = {}, signal = undefined) {
  const response = await send(JSON.stringify({ query, variables }), signal);
  const answer = await response.json().catch(() => null);
  if (answer?.errors?.length) throw new Refusal(answer.errors.map(error => error.message).join("\n"));
  if (!answer?.data) throw new Refusal(text.noAnswer(response.status));
  return answer.data;
}

async function send(body, signal) {
  const headers = { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" };
  try {
    return await fetch(endpoint, { method: "POST", headers, body, signal });
  } catch (problem) {
    throw problem.name === "AbortError" ? problem : new Refusal(text.unreachable);
  }
}

/** Whether the problem is only that nobody waits for the answer any more. */
export const isAbandoned = problem => problem.name === "AbortError";
