/**
 * The rules of the house, checked over all modules, and proof that each of them bites.
 */
@NullMarked
package org.ispolnenie.architecture;

import org.jspecify.annotations.NullMarked;
