package org.ispolnenie.quality.service.framework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.quality.domain.framework.DeliveredFrameworks;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.shared.service.start.StartContent;

/** Stores the frameworks that come with the product. */
@Stateless
@PermitAll
public class FrameworksToStartWith implements StartContent {

    @Inject
    private FrameworkRepository frameworks;

    /** Where there is none of their year. */
    @Override
    public void addDelivered() {
        DeliveredFrameworks.all().stream()
                .filter(framework -> frameworks.framework(framework.year()).isEmpty())
                .forEach(frameworks::add);
    }
}
