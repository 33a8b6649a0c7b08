package org.ispolnenie.quality.service.framework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.framework.FrameworkRules;
import org.ispolnenie.quality.domain.framework.QualityFramework;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The controller makes and changes frameworks. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class FrameworkService {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    @Inject
    private FrameworkRepository frameworks;

    @Inject
    private DirectionsInUse inUse;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Makes the framework of a year, or changes it. Directions that sets have measures along, or that a later framework
     * goes on from, stay.
     *
     * @param version as the caller has seen it; null: there was none
     * @throws VersionNeededException if there is one and the caller does not say what they have seen
     */
    @Audited(value = "QUALITY_FRAMEWORK_STORED", of = AuditEntity.QUALITY_FRAMEWORK)
    public void put(@AuditedId int year, @Nullable Long version, FrameworkContent content) {
        if (year < EARLIEST || year > LATEST) {
            throw ValidationException.of("/year", Message.of("quality.YEAR_OUT_OF_RANGE", EARLIEST, LATEST));
        }
        Optional<QualityFramework> there = frameworks.frameworkForChange(year);
        if (there.isPresent() && version == null) {
            throw new VersionNeededException(Message.of("shared.VERSION_NEEDED"));
        }
        there.ifPresent(framework -> framework.requireVersion(version));
        FrameworkRules.check(
                year, content, earlier(content.earlierYear()), inUse.of(year).keySet());
        Act act = caller.get().acts(clock.instant());
        there.ifPresentOrElse(
                framework -> framework.change(content, act),
                () -> frameworks.add(QualityFramework.made(year, content, act)));
    }

    private Optional<FrameworkContent> earlier(@Nullable Integer year) {
        return year == null ? Optional.empty() : frameworks.framework(year).map(QualityFramework::content);
    }
}
