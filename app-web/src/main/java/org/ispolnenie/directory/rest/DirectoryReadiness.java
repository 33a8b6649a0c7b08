package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.shared.service.Started;

/**
 * Ready: the database answers, and the start data is in the schema of this version. A server that cannot say so takes no
 * requests.
 */
@Readiness
@ApplicationScoped
public class DirectoryReadiness implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(DirectoryReadiness.class.getName());

    private DirectoryQueries directory;
    private Started started;

    @SuppressWarnings("NullAway.Init")
    public DirectoryReadiness() {}

    @Inject
    public DirectoryReadiness(DirectoryQueries directory, Started started) {
        this.directory = directory;
        this.started = started;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("directory")
                .status(started.isComplete() && isThere())
                .build();
    }

    private boolean isThere() {
        try {
            return directory.isFilled();
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.WARNING, "Not ready: {0}", away.getMessage());
            return false;
        }
    }
}
