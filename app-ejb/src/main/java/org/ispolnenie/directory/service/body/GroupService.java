package org.ispolnenie.directory.service.body;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.OrganizationGroup;
import org.ispolnenie.directory.domain.OrganizationGroup.Period;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.body.BodyRepository;
import org.ispolnenie.directory.domain.body.DirectoryChange;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The administrator makes groups, says what they are called and who belongs to them when. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class GroupService {

    /** More than the bodies of any region; a list of that length is a slip. */
    public static final int MOST_MEMBERS = 1000;

    /** Documents call a group by many more names than a body. */
    private static final int MOST_ALIASES = 100;

    @Inject
    private DirectoryRepository directory;

    @Inject
    private BodyRepository bodies;

    @Inject
    private DirectoryCodes codes;

    @Inject
    private BodyNames names;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Audited(value = "GROUP_CREATED", of = AuditEntity.GROUP)
    public void create(@AuditedId String code, GroupWords words) {
        List<FieldError> wrong = new ArrayList<>(codes.wrongWith(code));
        String name = WrittenText.line(words.name());
        List<String> aliases = BodyNames.written(words.aliases());
        List<Period> periods = checked(code, List.of(), name, aliases, words, wrong);
        names.claim(List.of(), name, aliases);
        OrganizationGroup group = new OrganizationGroup(code, name, aliases);
        Act act = now();
        group.become(name, aliases, act);
        group.consistOf(periods);
        bodies.add(group);
        bodies.add(DirectoryChange.of(group, Message.of("directory.change.CREATED", name), act));
    }

    /** @param version as the caller has seen it; null: whichever is there */
    @Audited(value = "GROUP_CHANGED", of = AuditEntity.GROUP)
    public void change(@AuditedId String code, @Nullable Long version, GroupWords words) {
        OrganizationGroup group =
                bodies.group(code).orElseThrow(() -> new NotFoundException(Message.of("directory.UNKNOWN_CODE", code)));
        group.requireVersion(version);
        String name = WrittenText.line(words.name());
        List<String> aliases = BodyNames.written(words.aliases());
        List<String> already =
                Stream.concat(Stream.of(group.name()), group.aliases().stream()).toList();
        List<Period> periods = checked(code, already, name, aliases, words, new ArrayList<>());
        Act act = now();
        List<Message> changes = GroupChanges.of(group, name, aliases, periods);
        if (changes.isEmpty()) {
            return;
        }
        names.claim(already, name, aliases);
        group.consistOf(periods);
        group.become(name, aliases, act);
        changes.forEach(what -> bodies.add(DirectoryChange.of(group, what, act)));
    }

    private List<Period> checked(
            String code,
            List<String> already,
            String name,
            List<String> aliases,
            GroupWords words,
            List<FieldError> wrong) {
        name(wrong, "/name", name);
        aliases.forEach(alias -> name(wrong, "/aliases", alias));
        if (aliases.size() > MOST_ALIASES) {
            wrong.add(new FieldError("/aliases", Message.of("shared.TOO_MANY", aliases.size(), MOST_ALIASES)));
        }
        wrong.addAll(names.taken(code, already, name, aliases));
        List<Period> periods = periods(words.members(), wrong);
        if (!wrong.isEmpty()) {
            throw new ValidationException(wrong);
        }
        return periods;
    }

    private List<Period> periods(List<GroupWords.Member> members, List<FieldError> wrong) {
        if (members.size() > MOST_MEMBERS) {
            wrong.add(new FieldError("/members", Message.of("shared.TOO_MANY", members.size(), MOST_MEMBERS)));
            return List.of();
        }
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            GroupWords.Member member = members.get(i);
            Optional<Organization> body = directory
                    .organization(member.organization())
                    .filter(one -> !one.kind().isObject());
            if (body.isEmpty()) {
                wrong.add(new FieldError(
                        "/members/" + i + "/organization",
                        Message.of("directory.UNKNOWN_CODE", member.organization())));
            } else {
                periods.add(new Period(body.get(), member.from(), member.to()));
            }
        }
        return periods;
    }

    private static void name(List<FieldError> wrong, String pointer, String name) {
        if (!WrittenText.hasWord(name)) {
            wrong.add(new FieldError(pointer, WrittenText.noWord(name)));
        } else if (name.length() > OrganizationDescription.LONGEST_NAME) {
            wrong.add(new FieldError(
                    pointer, Message.of("shared.TOO_LONG", name.length(), OrganizationDescription.LONGEST_NAME)));
        }
    }

    private Act now() {
        return caller.get().acts(clock.instant());
    }
}
