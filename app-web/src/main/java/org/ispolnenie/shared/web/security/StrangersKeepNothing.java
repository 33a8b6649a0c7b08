package org.ispolnenie.shared.web.security;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Lets a page for whoever is not signed in keep nothing on the server, from its very beginning: PrimeFaces would make a session
 * for it before the page itself has said that it needs none, and every stranger's session takes memory for half an hour. Named
 * in faces-config.xml.
 */
public class StrangersKeepNothing extends ViewHandlerWrapper {

    public StrangersKeepNothing(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot page = super.createView(faces, viewId);
        if (page != null && faces.getExternalContext().getUserPrincipal() == null) {
            page.setTransient(true);
        }
        return page;
    }
}
