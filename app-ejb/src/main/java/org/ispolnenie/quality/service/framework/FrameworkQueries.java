package org.ispolnenie.quality.service.framework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.framework.QualityFramework;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** Reads frameworks; who makes a set must know its directions. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class FrameworkQueries {

    @Inject
    private FrameworkRepository frameworks;

    @Inject
    private DirectionsInUse inUse;

    @Inject
    private DirectoryQueries directory;

    /** All of them, the newest year first. */
    public List<FrameworkView> all() {
        return frameworks.all().stream().map(this::view).toList();
    }

    /** That of a year. */
    public FrameworkView framework(int year) {
        return frameworks.framework(year).map(this::view).orElseThrow(() -> noSuchFramework(year));
    }

    /** The directions of a year that keep their codes, by code, with why. */
    public Map<String, DirectionUse> inUse(int year) {
        return inUse.of(year);
    }

    private FrameworkView view(QualityFramework framework) {
        return new FrameworkView(
                framework.id(),
                framework.version(),
                framework.year(),
                framework.edition(),
                framework.content(),
                framework.madeBy().map(directory::displayName).orElse(null),
                framework.madeAt().orElse(null));
    }

    public static NotFoundException noSuchFramework(int year) {
        return new NotFoundException(Message.of("quality.NO_SUCH_FRAMEWORK", String.valueOf(year)));
    }
}
