package org.ispolnenie.audit.service.chain;

import java.util.List;

/** The tables of the record, and what may be done to them. */
public interface RecordTables {

    /** What the application's own account could do to its tables beside adding and reading: {@code deleting from audit_entry}. */
    List<String> beyondAdding();

    /** Whether it may delete from both. */
    boolean mayDelete();
}
