package org.ispolnenie.directory.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.directory.service.OrganizationReader.Choice;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** The field in which a body or a school is found by a piece of its name; what is chosen holds its code. */
@Named
@RequestScoped
public class ChosenBody {

    private static final String BEFORE_CODE = " · ";
    private static final int MOST = 20;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private Clock clock;

    /** Bodies first, then schools, whose names or codes have what is typed. */
    public List<String> found(String typed) {
        String words = WrittenText.line(typed).toLowerCase(Locale.ROOT);
        LocalDate today = LocalDate.now(clock);
        Stream<OrganizationView> bodies = directory.bodies().stream()
                .filter(body ->
                        body.existence().to() == null || !body.existence().to().isBefore(today))
                .filter(body -> label(body).toLowerCase(Locale.ROOT).contains(words));
        Stream<OrganizationView> schools =
                organizations
                        .list(new Choice(OrganizationKind.SCHOOL, null, words, today), MOST, null)
                        .items()
                        .stream();
        return Stream.concat(bodies, schools).limit(MOST).map(ChosenBody::label).toList();
    }

    private static String label(OrganizationView body) {
        return body.shortName() + BEFORE_CODE + body.code();
    }

    static String label(OrganizationRef body) {
        return body.name() + BEFORE_CODE + body.code();
    }

    /** The code of what was chosen; null where nothing was. */
    static @Nullable String code(@Nullable String chosen) {
        if (WrittenText.isNothing(chosen)) {
            return null;
        }
        String line = WrittenText.line(chosen);
        int at = line.lastIndexOf(BEFORE_CODE);
        if (at < 0) {
            throw ValidationException.of("/organization", Message.of("directory.CHOOSE_BODY"));
        }
        return line.substring(at + BEFORE_CODE.length());
    }
}
