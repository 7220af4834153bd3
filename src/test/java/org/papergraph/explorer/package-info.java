/// Journeys through the web explorer in a real browser.
@NullMarked
package org.papergraph.explorer;

import org.jspecify.annotations.NullMarked;
