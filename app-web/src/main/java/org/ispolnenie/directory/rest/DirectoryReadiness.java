package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.shared.service.DatabaseAway;
import org.ispolnenie.shared.service.start.NodeStart;
import org.ispolnenie.shared.service.work.TimelyAnswers;

/**
 * Ready: the database answers, and the start data is in the schema of this version. A server that cannot say so takes no
 * requests.
 */
@Readiness
@ApplicationScoped
public class DirectoryReadiness implements HealthCheck {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private NodeStart started;

    @Inject
    private TimelyAnswers promptly;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("directory")
                .status(started.isComplete() && isThere())
                .build();
    }

    private boolean isThere() {
        return promptly.ask("directory", this::isFilled).orElse(false);
    }

    private boolean isFilled() {
        try {
            boolean filled = directory.isFilled();
            DatabaseAway.isBack();
            return filled;
        } catch (RuntimeException failure) {
            DatabaseAway.tell(DatabaseAway.behind(failure).orElseThrow(() -> failure));
            return false;
        }
    }
}
