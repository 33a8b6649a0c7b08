package org.ispolnenie.schoolsupport.web.served;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.directory.web.PageCaller;
import org.ispolnenie.schoolsupport.service.progress.ServedQueries;
import org.ispolnenie.schoolsupport.service.progress.ServedSchool;
import org.jspecify.annotations.Nullable;

/**
 * Where those begin whom no assignment is addressed to: a school team at its school, a curator at those they serve, who only
 * looks after the server at its state.
 */
@Named
@RequestScoped
public class StartPlace {

    @Inject
    private PageCaller who;

    @Inject
    private ServedQueries queries;

    private @Nullable List<ServedSchool> own;

    /** Where they are sent on; null: they stay at the start page. */
    public @Nullable String go() {
        if (who.isAdminOnly()) {
            return "/operations/state.xhtml?faces-redirect=true";
        }
        if (!who.isOfSchools()) {
            return null;
        }
        if (!who.isSchoolTeam()) {
            return "/schoolsupport/curator.xhtml?faces-redirect=true";
        }
        if (getOwn().size() != 1 || who.isCurator()) {
            return null;
        }
        return address(getOwn().get(0)) + "&faces-redirect=true";
    }

    /** The address of the page of a school in a project. */
    public String address(ServedSchool school) {
        return "/schoolsupport/school.xhtml?project=" + encoded(school.project()) + "&school="
                + encoded(school.progress().line().school().code());
    }

    /** The school of a team, in each project that it is in. */
    public List<ServedSchool> getOwn() {
        if (own == null) {
            own = queries.own();
        }
        return own;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
