// Numbers and dates as people read them, no more exact than they are known.
import { h } from "./dom.js";
import { locale, text } from "./text.js";

const whole = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 3 });

export const count = number => whole.format(number);
export const share = number => percent.format(number);

/** A measure with as many decimals as its column has; what would read as nothing says that it is less. */
export function measure(number, decimals = 2) {
  const least = 10 ** -decimals;
  const words = value => value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return number > 0 && number < least ? `<${words(least)}` : words(number);
}

/** "2025", "Feb 2025" or "27 Feb 2025", whichever of `2025`, `2025-02`, `2025-02-27…` is given. */
export function day(date) {
  const [year, month, dayOfMonth] = date.slice(0, 10).split("-");
  if (!month) return year;
  const options = { year: "numeric", month: "short", day: dayOfMonth ? "numeric" : undefined, timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(+year, month - 1, +(dayOfMonth ?? 1)));
}

/** The date as a `time` element, or null where none is known. */
export const time = date => date ? h("time", { datetime: date }, day(date)) : null;

/**
 * The date of a paper in a list: when it was published, else the month by which the server orders it
 * (its `date`, of which no more than the month is sure).
 */
export const paperDate = ({ published, date }) => published ?? date?.slice(0, 7);

/** "2019–2025", one year once, or null where none is known. */
export function years(first, last) {
  if (!first) return null;
  return first === last || !last ? String(first) : text.span(first, last);
}

/** A period by its first day: "2025", "2025 Q1" or "Feb 2025". */
export function periodName(first, interval) {
  if (interval === "YEAR") return first.slice(0, 4);
  if (interval === "QUARTER") return `${first.slice(0, 4)} Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`;
  return day(first.slice(0, 7));
}
