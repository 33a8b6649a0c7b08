package org.ispolnenie.schoolsupport.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.web.Bodies;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.service.school.SchoolWarning;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** How projects, their days and their bodies are worded on pages. */
@Named
@RequestScoped
public class ProjectWords {

    private static final String FEATURE = "schoolsupport";

    @Inject
    private Words words;

    @Inject
    private Language language;

    @Inject
    private Bodies bodies;

    private @Nullable Map<String, OrganizationView> byCode;

    /** Its title in the reader's language; the Russian one where there is no other. */
    public String title(ProjectDescription project) {
        return language.getTag().equals("en") && project.titleEnglish() != null
                ? project.titleEnglish()
                : project.title();
    }

    /** «01.11.2019 – 31.12.2021», or the end that is known; a dash where neither is. */
    public String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return words.date(from) + " – " + words.date(to);
        }
        if (from != null) {
            return words.fill(words.text(FEATURE, "sinceDay"), from);
        }
        return to == null ? "—" : words.fill(words.text(FEATURE, "untilDay"), to);
    }

    /** The short name of a body; its code where the directory does not know it. */
    public String shortName(String code) {
        OrganizationView body = body(code);
        return body == null ? code : body.shortName();
    }

    /** The name of a body; its code where the directory does not know it. */
    public String name(String code) {
        OrganizationView body = body(code);
        return body == null ? code : body.name();
    }

    private @Nullable OrganizationView body(String code) {
        if (byCode == null) {
            byCode = bodies.getOrganizations().stream()
                    .collect(Collectors.toMap(OrganizationView::code, Function.identity()));
        }
        return byCode.get(code);
    }

    /** What a school lacks, in few words. */
    public String warning(SchoolWarning warning) {
        return words.text(FEATURE, "shortWarning." + warning);
    }

    /** What has just been done, with how many schools. */
    public String done(String what, @Nullable String schools) {
        String number = schools == null || !schools.matches("\\d{1,6}") ? "0" : schools;
        return words.fill(
                words.text(FEATURE, "chosenDone." + what),
                words.count(Long.parseLong(number), words.text(FEATURE, "schoolForms")));
    }
}
