package org.ispolnenie.quality.service.set;

import java.util.Optional;
import org.ispolnenie.directory.domain.OrganizationRef;

/** Reads which bodies are municipalities. */
public interface Municipalities {

    /** The municipality of an id; empty: it is another body. */
    Optional<OrganizationRef> municipality(long organizationId);
}
