package org.ispolnenie.directory.service.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.body.BodyRepository;
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

    @Inject
    private BodyRepository bodies;

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

    /**
     * Takes the names of a body: whoever takes some at the same time is told to look again, so that no two bear one. To be
     * asked in the transaction that has looked whether they are free.
     *
     * @param already names it bears anyway
     */
    public void claim(Collection<String> already, OrganizationDescription next) {
        if (isMore(already, next)) {
            bodies.claimNames();
        }
    }

    /** Whether a body is to bear a name it does not bear anyway. */
    public static boolean isMore(Collection<String> already, OrganizationDescription next) {
        return !next.kind().isObject()
                && !(already.contains(next.name())
                        && already.contains(next.shortName())
                        && already.containsAll(next.aliases()));
    }

    /** The same of a group. */
    public void claim(Collection<String> already, String name, List<String> aliases) {
        if (!already.contains(name) || !already.containsAll(aliases)) {
            bodies.claimNames();
        }
    }

    private NamesInUse inUse() {
        bodies.lookAtNames();
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
