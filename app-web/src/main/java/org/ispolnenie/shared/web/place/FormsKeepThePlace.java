package org.ispolnenie.shared.web.place;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets every form post to the address its page was shown at, with the id and the filters in it. So a page that is posted
 * is known even when the server has forgotten it, or the person: it can be shown anew. Named in faces-config.xml.
 */
public class FormsKeepThePlace extends ViewHandlerWrapper {

    public FormsKeepThePlace(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String address = super.getActionURL(faces, viewId);
        return isOfForm(faces, viewId)
                ? PageAddress.withQuery(
                        address, (HttpServletRequest) faces.getExternalContext().getRequest())
                : address;
    }

    /** Faces asks for addresses of links and redirects too; those say what they want themselves. */
    private static boolean isOfForm(FacesContext faces, String viewId) {
        return faces.getViewRoot() != null
                && viewId.equals(faces.getViewRoot().getViewId())
                && UIComponent.getCurrentComponent(faces) instanceof UIForm;
    }
}
