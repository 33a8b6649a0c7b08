package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ispolnenie.oversight.service.feed.CalendarFeedService;
import org.ispolnenie.oversight.service.feed.CalendarFeedService.Subscription;
import org.ispolnenie.shared.service.PublicAddress;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The secret address of the person's own calendar: made, shown once, revoked. */
@Named
@RequestScoped
public class CalendarFeedView {

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private @Nullable Optional<Subscription> subscription;
    private @Nullable String address;

    /** The address that works; null if none does. */
    public @Nullable Subscription getSubscription() {
        if (subscription == null) {
            subscription = feeds.subscription();
        }
        return subscription.orElse(null);
    }

    public void make() {
        String secret = feeds.subscribe();
        subscription = null;
        address = PublicAddress.of(request.getRequestURL(), request.getContextPath())
                .resolve("feeds/" + secret + ".ics")
                .toString();
        done("feedMade");
    }

    public void revoke() {
        feeds.revoke();
        subscription = null;
        done("feedRevoked");
    }

    /** The address, in the answer to making it only. */
    public @Nullable String getAddress() {
        return address;
    }

    /** The same as calendar programs are opened by. */
    public @Nullable String getWebcal() {
        return address == null ? null : address.replaceFirst("^https?:", "webcal:");
    }

    private void done(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words.text("oversight", key)));
    }
}
