package org.ispolnenie.shared.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the script of a page where it stands, so that what is typed is kept under that address. */
@Named("pageAddress")
@RequestScoped
public class PageAddressView {

    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    public PageAddressView() {}

    @Inject
    public PageAddressView(HttpServletRequest request) {
        this.request = request;
    }

    public String getPage() {
        return PageAddress.of(request);
    }

    /** Whether it is shown instead of the answer to a post that did nothing. */
    public boolean isAgain() {
        return request.getParameter(PageAddress.EXPIRED) != null || request.getParameter(PageAddress.TOO_LARGE) != null;
    }
}
