/** Who has done what on a day: decisions × bodies, and the reports on one decision beside each other. */
@NullMarked
package org.ispolnenie.oversight.service.board;

import org.jspecify.annotations.NullMarked;
