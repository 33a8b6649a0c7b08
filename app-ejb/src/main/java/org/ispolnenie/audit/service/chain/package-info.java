/** What has been recorded: sealed into a chain, read, and verified. */
@NullMarked
package org.ispolnenie.audit.service.chain;

import org.jspecify.annotations.NullMarked;
