/** What waits for the caller: reports and requests to decide about, own points and parts to execute. */
@NullMarked
package org.ispolnenie.oversight.service.work;

import org.jspecify.annotations.NullMarked;
