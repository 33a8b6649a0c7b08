package org.ispolnenie.directory.service.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.body.NamesInUse;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Whether names are free: two that exist at the same time may not bear one. */
@ApplicationScoped
public class BodyNames {

    @Inject
    private DirectoryRepository directory;

    /** Aliases as they are kept: clean, each once, in their order. */
    static List<String> written(List<String> aliases) {
        return aliases.stream()
                .filter(alias -> !WrittenText.isNothing(alias))
                .map(WrittenText::line)
                .distinct()
                .toList();
    }

    /**
     * The names of a body that somebody else bears.
     *
     * @param already names it bears anyway; they are not asked about
     */
    public List<FieldError> taken(String code, Collection<String> already, OrganizationDescription next) {
        if (next.kind().isObject()) {
            return List.of();
        }
        NamesInUse names = inUse();
        List<FieldError> wrong = new ArrayList<>();
        Period period = new Period(next.validFrom(), next.validTo());
        check(names, "/name", next.name(), code, already, period, wrong);
        if (!next.shortName().equals(next.name())) {
            check(names, "/shortName", next.shortName(), code, already, period, wrong);
        }
        next.aliases().forEach(alias -> check(names, "/aliases", alias, code, already, period, wrong));
        return wrong;
    }

    /** The same of a group. */
    public List<FieldError> taken(String code, Collection<String> already, String name, List<String> aliases) {
        NamesInUse names = inUse();
        List<FieldError> wrong = new ArrayList<>();
        Period period = new Period(LocalDate.MIN, null);
        check(names, "/name", name, code, already, period, wrong);
        aliases.forEach(alias -> check(names, "/aliases", alias, code, already, period, wrong));
        return wrong;
    }

    private NamesInUse inUse() {
        return new NamesInUse(directory.bodies(), directory.groups());
    }

    private record Period(LocalDate from, @Nullable LocalDate to) {}

    private static void check(
            NamesInUse names,
            String pointer,
            String name,
            String code,
            Collection<String> already,
            Period period,
            List<FieldError> wrong) {
        if (WrittenText.hasWord(name) && !already.contains(name)) {
            names.other(name, code, period.from(), period.to())
                    .ifPresent(other -> wrong.add(new FieldError(
                            pointer, Message.of("directory.NAME_TAKEN", name, other.name(), other.code()))));
        }
    }
}
