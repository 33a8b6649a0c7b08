package org.ispolnenie.shared.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** The database did not answer a statement as it should; the same kind of fault as JPA's own, and dealt with like it. */
public final class DatabaseException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(SQLException cause) {
        super(cause);
    }
}
