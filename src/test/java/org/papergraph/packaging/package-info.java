/// Tests of what is shipped around the program: the sample, the image, the compose files.
@NullMarked
package org.papergraph.packaging;

import org.jspecify.annotations.NullMarked;
