package org.ispolnenie.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Node;
import org.ispolnenie.operations.service.build.BuildFacts;
import org.ispolnenie.operations.service.build.BuildQueries;
import org.ispolnenie.operations.service.build.ReleaseNotes;
import org.ispolnenie.operations.service.settings.SettingInForce;
import org.ispolnenie.operations.service.settings.SettingsQueries;
import org.ispolnenie.operations.service.settings.UnknownSetting;
import org.ispolnenie.operations.service.state.Lamp;
import org.ispolnenie.operations.service.state.StateQueries;
import org.ispolnenie.operations.service.state.StateReport;
import org.ispolnenie.operations.service.state.StateSubject;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Whether everything is well, how it is set, and what it is. */
@Named
@RequestScoped
public class StateView {

    @Inject
    private StateQueries state;

    @Inject
    private SettingsQueries settings;

    @Inject
    private BuildQueries builds;

    @Inject
    private Language language;

    @Inject
    private Words words;

    @Inject
    private ServletContext server;

    private @Nullable StateReport report;
    private @Nullable List<SettingInForce> inForce;

    public StateReport getReport() {
        if (report == null) {
            report = state.report();
        }
        return report;
    }

    /** What does not work, by its names. */
    public String getBad() {
        return names(Lamp.BAD);
    }

    /** What somebody should look at, by its names; a dash where nothing is. */
    public String getAttention() {
        return names(Lamp.ATTENTION);
    }

    private String names(Lamp lamp) {
        return getReport().findings().stream()
                .filter(finding -> finding.lamp() == lamp)
                .map(finding -> words.of(finding.subject()))
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(", "), names -> names.isEmpty() ? "—" : names));
    }

    /** The page where a thing is put right, below the application's address; null where there is none. */
    public @Nullable String page(StateSubject subject) {
        return switch (subject) {
            case ENGINE -> "/notification/engine.xhtml";
            case MAIL -> "/notification/outbox.xhtml";
            case LETTERS -> "/notification/outbox.xhtml?state=DEAD";
            case ADDRESSES -> "/directory/people.xhtml?active=true&email=false";
            case CALENDAR -> "/calendar/year.xhtml";
            case AUDIT -> "/audit/trail.xhtml?verify=true";
            case DATABASE, STORAGE, SCANNER, DIRECTORY_SERVICE, CLOCK -> null;
        };
    }

    public List<SettingInForce> getSettings() {
        if (inForce == null) {
            inForce = settings.inForce();
        }
        return inForce;
    }

    public List<UnknownSetting> getUnknown() {
        return settings.unknown();
    }

    public BuildFacts getBuild() {
        return builds.facts();
    }

    public List<Node> getNodes() {
        return builds.nodes();
    }

    /** What the server calls itself, without its motto. */
    public String getServer() {
        return server.getServerInfo().replaceAll("\\s*#.*", "").strip();
    }

    public List<ReleaseNotes> getNotes() {
        return builds.notes(language.getLocale());
    }
}
