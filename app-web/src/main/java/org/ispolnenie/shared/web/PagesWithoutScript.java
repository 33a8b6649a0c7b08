package org.ispolnenie.shared.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.ispolnenie.shared.input.WrittenText;
import org.jspecify.annotations.Nullable;
import org.primefaces.util.Constants;

/**
 * Answers a form that the browser sent by itself: scripts are off, or had not run yet. PrimeFaces wants every post to bring
 * the nonce of its page, which only a script adds, and would find it missing when the action is done and its answer half
 * written. It guards what scripts put into a page that is shown; such a post gets a whole page, so it is taken as said with
 * the nonce that the page was given. Named in faces-config.xml.
 */
public class PagesWithoutScript implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String NONCE = Constants.RequestParams.NONCE_PARAM;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean known = faces.getViewRoot() != null && !faces.getResponseComplete();
        if (known && faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest()) {
            ExternalContext external = faces.getExternalContext();
            if (external.getRequest() instanceof HttpServletRequest request
                    && WrittenText.isNothing(request.getParameter(NONCE))) {
                external.setRequest(new WithNonce(request, nonce(faces.getViewRoot())));
            }
        }
    }

    /** The one that the page was given; for a page that keeps nothing a new one, as PrimeFaces makes them. */
    private static String nonce(UIViewRoot page) {
        @Nullable Map<String, Object> kept = page.getViewMap(false);
        return kept != null && kept.get(NONCE) instanceof String own
                ? own
                : Base64.getEncoder()
                        .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A post as the script of its page would have sent it. */
    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String nonce;

        WithNonce(HttpServletRequest request, String nonce) {
            super(request);
            this.nonce = nonce;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.equals(NONCE) ? nonce : super.getParameter(name);
        }
    }
}
