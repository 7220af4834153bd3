// The page's colours for what is drawn on a canvas, where style sheets do not reach.

/** The present value of a colour of tokens.css, light or dark. */
export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
