package org.ispolnenie.schoolsupport.web.school;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.shared.web.AddressParameters;

/** A school in a project, as the address of its pages names it: by the codes of both. */
public record SchoolPlace(String project, String school) implements Serializable {

    /** @throws org.ispolnenie.shared.domain.NotFoundException if the address names none */
    public static SchoolPlace asked(AddressParameters address) {
        return new SchoolPlace(address.required("project"), address.required("school"));
    }

    /** The parameters of its address. */
    public String query() {
        return "project=" + encoded(project) + "&school=" + encoded(school);
    }

    /** Where a page of it is shown anew after something was done, which it then confirms. */
    public String after(String page, SchoolConfirmation done) {
        return "/schoolsupport/" + page + ".xhtml?faces-redirect=true&" + query() + "&done=" + done;
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
