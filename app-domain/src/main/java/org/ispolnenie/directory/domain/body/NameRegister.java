package org.ispolnenie.directory.domain.body;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The one row that every taking of a name moves on. No key can say that a name is free: it is shared with groups, aliases
 * and former names, whatever its grammatical case, in periods.
 */
@Entity
@Table(name = "name_register")
public class NameRegister {

    public static final long ONLY = 1;

    @Id
    private long id;

    @Version
    private long version;

    protected NameRegister() {}

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }
}
