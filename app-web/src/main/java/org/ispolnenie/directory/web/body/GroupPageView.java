package org.ispolnenie.directory.web.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.GroupView;
import org.ispolnenie.directory.service.body.ChangeView;
import org.ispolnenie.directory.service.body.GroupDetails;
import org.ispolnenie.directory.service.body.GroupQueries;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The groups, or one of them, with their members of the day that the address asks for. */
@Named
@RequestScoped
public class GroupPageView {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private GroupQueries groups;

    @Inject
    private AddressParameters asked;

    @Inject
    private Clock clock;

    private @Nullable List<GroupView> all;
    private @Nullable GroupDetails group;
    private @Nullable List<ChangeView> changes;

    public LocalDate getDay() {
        return Objects.requireNonNullElseGet(asked.date("on"), () -> LocalDate.now(clock));
    }

    public List<GroupView> getAll() {
        if (all == null) {
            all = directory.groups(getDay());
        }
        return all;
    }

    public GroupDetails getGroup() {
        if (group == null) {
            group = groups.group(asked.required("code"), getDay());
        }
        return group;
    }

    public List<ChangeView> getChanges() {
        if (changes == null) {
            changes = groups.changes(getGroup().group().code());
        }
        return changes;
    }
}
