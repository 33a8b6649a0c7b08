package org.ispolnenie.assignment.domain.extension;

import java.util.Optional;

/** Where requests for later dates are kept. What is found «for change» is locked together with its control point. */
public interface ExtensionRepository {

    Optional<ExtensionRequest> extensionRequestForChange(long id);

    /** The request being decided about, at most one a point. */
    Optional<ExtensionRequest> pendingExtension(long controlPointId);

    void add(ExtensionRequest request);
}
