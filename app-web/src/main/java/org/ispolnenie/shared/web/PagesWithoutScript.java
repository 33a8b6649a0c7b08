package org.ispolnenie.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import org.ispolnenie.shared.domain.Written;
import org.jspecify.annotations.Nullable;
import org.primefaces.util.Constants;

/**
 * Answers a form that the browser sent by itself: scripts are off, or had not run yet. PrimeFaces wants every post to bring
 * the nonce of its page, which only a script adds, and would find it missing when the action is done and its answer half
 * written. Such a post gets the whole page anew, so the page gets a new nonce as well. Named in faces-config.xml.
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
        boolean shown = faces.getViewRoot() != null && !faces.getResponseComplete();
        if (shown && faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest() && !bringsNonce(faces)) {
            @Nullable Map<String, Object> kept = faces.getViewRoot().getViewMap(false);
            if (kept != null) {
                kept.remove(NONCE);
            }
        }
    }

    private static boolean bringsNonce(FacesContext faces) {
        return !Written.isNothing(
                faces.getExternalContext().getRequestParameterMap().get(NONCE));
    }
}
