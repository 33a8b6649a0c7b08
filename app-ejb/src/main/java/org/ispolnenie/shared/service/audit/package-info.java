/** How a feature says what of its doings is recorded for the audit; who records it is another feature's business. */
@NullMarked
package org.ispolnenie.shared.service.audit;

import org.jspecify.annotations.NullMarked;
