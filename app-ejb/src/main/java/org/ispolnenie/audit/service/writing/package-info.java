/** Who records: around every audited method of a service, and at the door. */
@NullMarked
package org.ispolnenie.audit.service.writing;

import org.jspecify.annotations.NullMarked;
