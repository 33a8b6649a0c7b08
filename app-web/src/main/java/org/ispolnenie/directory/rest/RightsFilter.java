package org.ispolnenie.directory.rest;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/** Refuses a call that its caller has no role for, before what they send is read; the service would refuse it, too. */
@Provider
public class RightsFilter implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        @Nullable RightsOf needed = resource.getResourceMethod().getAnnotation(RightsOf.class);
        if (needed != null) {
            RightsOf.Roles.of(needed)
                    .ifPresent(roles -> context.register(
                            new ByRole(roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet())),
                            Priorities.AUTHORIZATION));
        }
    }

    private record ByRole(Set<Role> roles) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext call) {
            Caller caller = CDI.current().select(CurrentCaller.class).get().get();
            if (roles.stream().noneMatch(caller::is)) {
                throw new AccessDeniedException(Message.of("shared.ROLE_MISSING"));
            }
        }
    }
}
