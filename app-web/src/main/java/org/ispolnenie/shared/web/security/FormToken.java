package org.ispolnenie.shared.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A secret of the session that plain forms of our pages carry: what comes without it was written by another site, unless
 * the browser itself says that a page of ours sent it ({@code Sec-Fetch-Site}; a tab from before the last sign-in carries
 * an older secret). Faces guards its own forms.
 */
@Named
@RequestScoped
public class FormToken {

    private static final String FIELD = "token";

    @Inject
    private HttpServletRequest request;

    /** What a form carries in its field {@code token}. */
    public String getValue() {
        return SessionSeal.formToken(request).orElse("");
    }

    /**
     * Whether a page of ours sent this; if not, the request is answered with 403 and one line of the log.
     *
     * @throws IOException if the answer cannot be written
     */
    public static boolean isMissing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ForeignSite.saysItIsOurs(request) || isIn(request)) {
            return false;
        }
        ForeignSite.refuse(request, response);
        return true;
    }

    private static boolean isIn(HttpServletRequest request) {
        String sent = request.getParameter(FIELD);
        return sent != null
                && SessionSeal.formToken(request)
                        .filter(own -> MessageDigest.isEqual(bytes(own), bytes(sent)))
                        .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
