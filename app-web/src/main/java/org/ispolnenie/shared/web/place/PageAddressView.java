package org.ispolnenie.shared.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Tells the script of a page where it stands, so that what is typed is kept under that address. */
@Named("pageAddress")
@RequestScoped
public class PageAddressView {

    private static final List<String> INSTEAD = List.of(PageAddress.EXPIRED, PageAddress.TOO_LARGE, PageAddress.AWAY);

    @Inject
    private HttpServletRequest request;

    public String getPage() {
        return PageAddress.of(request);
    }

    /** Whether it is shown instead of the answer to a post that did nothing: anew, or as the page that says what is wrong. */
    public boolean isAgain() {
        // Of a request that failed the parameters are not asked for: they may be what it failed at.
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
                || request.getServletPath().equals("/error.xhtml")
                || INSTEAD.stream().anyMatch(said -> request.getParameter(said) != null);
    }
}
