// Where the people of a network stand: those tied strongly near each other, the one in question in the middle.
// Forces after Fruchterman and Reingold (1991), a tie's pull shared among the ties of its ends, so that the
// clique of one long author list does not collapse. No chance is in it: the same network always looks the same.

const WORK = 9_000_000;
const GRAVITY = 0.06;
/** Shorter in reach than the usual 1/d, so that groups stay in sight of each other. */
const PUSH = distance => 1 / (distance * (0.6 + 0.4 * distance));
const LABELS_KEPT_APART = 150;
const LENGTH = 85;
const LINE_HEIGHT = 34;
const LETTER = 7.5;

/** Positions in the order of `names`; `ties` are {from, to, weight} by index, the person at index 0 stays at 0, 0. */
export function layout(names, ties) {
  const places = names.map((_, index) => sunflower(index));
  const pulls = withShares(ties, names.length);
  const rounds = Math.max(40, Math.min(300, Math.round(WORK / names.length ** 2)));
  for (let round = 0; round < rounds; round++) step(places, pulls, 2 * (1 - round / rounds) + 0.02);
  const scaled = places.map(({ x, y }) => ({ x: x * LENGTH, y: y * LENGTH }));
  return names.length <= LABELS_KEPT_APART ? keepLabelsApart(scaled, names) : scaled;
}

/** A start that spreads evenly from the middle, in the order given. */
function sunflower(index) {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { x: Math.sqrt(index) * Math.cos(angle), y: Math.sqrt(index) * Math.sin(angle) };
}

function withShares(ties, size) {
  const load = new Array(size).fill(0);
  const pull = tie => Math.log2(1 + tie.weight);
  for (const tie of ties) {
    load[tie.from] += pull(tie);
    load[tie.to] += pull(tie);
  }
  return ties.map(tie => ({ ...tie, share: 1.5 * pull(tie) / Math.sqrt(load[tie.from] * load[tie.to]) }));
}

function step(places, pulls, furthest) {
  const moves = places.map(({ x, y }) => ({ x: -GRAVITY * x, y: -GRAVITY * y }));
  for (let a = 0; a < places.length; a++) {
    for (let b = a + 1; b < places.length; b++) push(moves, places, a, b, PUSH);
  }
  for (const { from, to, share } of pulls) push(moves, places, from, to, distance => -share * distance * distance);
  for (let index = 1; index < places.length; index++) {
    const { x, y } = moves[index];
    const length = Math.hypot(x, y) || 1;
    const kept = Math.min(length, furthest) / length;
    places[index].x += x * kept;
    places[index].y += y * kept;
  }
}

/** Moves a and b apart by a force of their distance; together where it is negative. */
function push(moves, places, a, b, force) {
  const dx = places[a].x - places[b].x;
  const dy = places[a].y - places[b].y;
  // Not Math.hypot, which is many times slower.
  const distance = Math.max(Math.sqrt(dx * dx + dy * dy), 0.01);
  const strength = force(distance) / distance;
  moves[a].x += dx * strength;
  moves[a].y += dy * strength;
  moves[b].x -= dx * strength;
  moves[b].y -= dy * strength;
}

/** Shifts people until no name covers another's, as far as a bounded number of rounds brings it. */
function keepLabelsApart(places, names) {
  const widths = names.map(name => name.length * LETTER / 2 + 6);
  for (let round = 0, moved = true; moved && round < 80; round++) {
    moved = false;
    for (let a = 0; a < places.length; a++) {
      for (let b = a + 1; b < places.length; b++) moved = partLabels(places, widths, a, b) || moved;
    }
  }
  return places;
}

function partLabels(places, widths, a, b) {
  const dx = places[a].x - places[b].x;
  const dy = places[a].y - places[b].y;
  const overX = widths[a] + widths[b] - Math.abs(dx);
  const overY = LINE_HEIGHT - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return false;
  const axis = overX < overY ? "x" : "y";
  const half = Math.min(overX, overY) / 2 * ((axis === "x" ? dx : dy) < 0 ? -1 : 1);
  places[a][axis] += half;
  places[b][axis] -= half;
  return true;
}
