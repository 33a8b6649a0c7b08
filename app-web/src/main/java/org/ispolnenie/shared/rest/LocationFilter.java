package org.ispolnenie.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.ispolnenie.shared.service.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code Location} headers begin with the public address of the application, whatever Host header the caller
 * sent.
 */
@Provider
public class LocationFilter implements ContainerResponseFilter {

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        @Nullable Object location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            URI made = URI.create(location.toString());
            // without a host it is relative to the REST interface
            String inside = made.getHost() == null && !made.getRawPath().startsWith("/")
                    ? "/api/v1/" + made.getRawPath()
                    : made.getRawPath().substring(request.getContextPath().length());
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            PublicAddress.of(request.getRequestURL(), request.getContextPath())
                                    .resolve(inside.substring(1)));
        }
    }
}
