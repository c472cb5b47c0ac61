/** Ready27: one package a room; {@code ARCHITECTURE.md} has the table of rooms. */
@NullMarked
package ready27;

import org.jspecify.annotations.NullMarked;
