package org.ispolnenie.shared.persistence;

import java.sql.SQLException;

/** The database did not answer as it should; a fault of the installation, not of the caller. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(SQLException cause) {
        super(cause);
    }
}
