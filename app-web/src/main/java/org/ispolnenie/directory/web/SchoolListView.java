package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.MunicipalityRow;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.directory.service.OrganizationReader.Choice;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** Schools and exam sites: how many each municipality has, and lists of them; what is shown stands in the address. */
@Named
@RequestScoped
public class SchoolListView {

    private static final int PAGE_SIZE = 100;

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private AddressParameters asked;

    @Inject
    private Clock clock;

    private @Nullable Page<OrganizationView> page;
    private @Nullable List<MunicipalityRow> municipalities;

    public OrganizationKind getKind() {
        OrganizationKind kind = asked.one("kind", OrganizationKind.class);
        return kind == null ? OrganizationKind.SCHOOL : kind;
    }

    public List<OrganizationKind> getKinds() {
        return OrganizationKind.OBJECTS.stream().sorted().toList();
    }

    /** Whether a list is asked for; how many there are is shown otherwise. */
    public boolean isListed() {
        return Stream.of("kind", "parent", "q").anyMatch(name -> asked.text(name) != null);
    }

    public Page<OrganizationView> getPage() {
        if (page == null) {
            @Nullable LocalDate day = asked.text("ended") == null ? LocalDate.now(clock) : null;
            page = organizations.list(
                    new Choice(getKind(), asked.text("parent"), asked.text("q"), day), PAGE_SIZE, asked.text("cursor"));
        }
        return page;
    }

    public List<MunicipalityRow> getMunicipalities() {
        if (municipalities == null) {
            municipalities = organizations.municipalities(LocalDate.now(clock));
        }
        return municipalities;
    }

    public long getSchools() {
        return getMunicipalities().stream().mapToLong(MunicipalityRow::schools).sum();
    }

    public long getExamSites() {
        return getMunicipalities().stream()
                .mapToLong(MunicipalityRow::examSites)
                .sum();
    }

    /** The address of the next part of the list. */
    public String getNext() {
        return getStart() + "&cursor=" + encoded(getPage().nextCursor());
    }

    /** The address of the list's first part. */
    public String getStart() {
        return "?kind=" + getKind() + "&"
                + Stream.of("parent", "q", "ended")
                        .filter(name -> asked.text(name) != null)
                        .map(name -> name + "=" + encoded(asked.text(name)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(@Nullable String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
