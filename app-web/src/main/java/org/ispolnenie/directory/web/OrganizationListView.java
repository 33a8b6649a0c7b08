package org.ispolnenie.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The bodies of the directory; which of them are shown stands in the address. */
@Named
@RequestScoped
public class OrganizationListView {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private AddressParameters asked;

    @Inject
    private Clock clock;

    private @Nullable List<OrganizationView> rows;
    private @Nullable Set<Long> withAccount;

    public List<OrganizationView> getRows() {
        if (rows == null) {
            rows = directory.bodies().stream().filter(this::isAskedFor).toList();
        }
        return rows;
    }

    private boolean isAskedFor(OrganizationView body) {
        @Nullable OrganizationKind kind = asked.one("kind", OrganizationKind.class);
        @Nullable String words = asked.text("q");
        return (kind == null || body.kind() == kind)
                && (asked.text("ended") != null || body.existence().to() == null || !hasEnded(body))
                && (words == null
                        || Stream.of(words.split(" "))
                                .allMatch(word -> names(body).contains(lower(word))));
    }

    private static String names(OrganizationView body) {
        return lower(String.join(" ", body.code(), body.name(), body.shortName(), String.join(" ", body.aliases())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** Whether its last day is past. */
    public boolean hasEnded(OrganizationView row) {
        @Nullable LocalDate to = row.existence().to();
        return to != null && to.isBefore(LocalDate.now(clock));
    }

    public List<OrganizationKind> getKinds() {
        return Stream.of(OrganizationKind.values())
                .filter(kind -> !kind.isObject())
                .toList();
    }

    /** Whether somebody can sign in for the body. */
    public boolean hasAccount(OrganizationView row) {
        if (withAccount == null) {
            withAccount = directory.bodiesWithAccount();
        }
        return withAccount.contains(row.id());
    }
}
